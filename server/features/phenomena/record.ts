import { z } from 'zod'
import { phenomenon } from '../../../contract/phenomena.ts'
import { defineKind, idsParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putPhenomena = defineQuery('phenomena/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: storedRow,
})

export const phenomenonKind = defineKind({
  kind: 'phenomenon',
  isRelation: false,
  get: defineQuery('phenomena/get', { mode: 'read', params: idsParams, row: phenomenon }),
  lock: defineQuery('phenomena/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('phenomena/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  parties: () => [],
  references: () => [],
  async put(run, rows) {
    await run(putPhenomena, { rows: rows.map((row) => ({ id: row.id, properties: propertiesOf(row, 'id') })) })
  },
})
