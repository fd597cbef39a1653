import { z } from 'zod'
import { consultation } from '../../../contract/consultations.ts'
import { defineKind, getParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putConsultations = defineQuery('consultations/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties, discusses: z.array(z.string()) })) }),
  row: storedRow,
})

export const consultationKind = defineKind({
  kind: 'consultation',
  isRelation: false,
  get: defineQuery('consultations/get', { mode: 'read', params: getParams, row: consultation }),
  lock: defineQuery('consultations/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('consultations/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  settled: (record) => ({ ...record, discusses: record.discusses.toSorted() }),
  parties: () => [],
  references: ({ discusses }) => discusses.map((id, i) => ({ kind: 'phenomena' as const, id, path: `discusses.${i}` })),
  async put(run, rows) {
    await run(putConsultations, {
      rows: rows.map((row) => ({
        id: row.id,
        properties: propertiesOf(row, 'id', 'discusses'),
        discusses: row.discusses,
      })),
    })
  },
})
