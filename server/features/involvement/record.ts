import { z } from 'zod'
import { involvement } from '../../../contract/involvement.ts'
import { defineKind, getParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putInvolvements = defineQuery('involvement/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ phenomenonId: z.string(), partyId: z.string(), properties })) }),
  row: storedRow,
})

export const involvementKind = defineKind({
  kind: 'involvement',
  isRelation: true,
  get: defineQuery('involvement/get', { mode: 'read', params: getParams, row: involvement }),
  lock: defineQuery('involvement/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('involvement/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ partyId, phenomenonId }) => `${partyId}:${phenomenonId}`,
  parties: ({ partyId }) => [partyId],
  references: ({ partyId, phenomenonId }) => [
    { kind: 'parties', id: partyId, path: 'partyId' },
    { kind: 'phenomena', id: phenomenonId, path: 'phenomenonId' },
  ],
  async put(run, rows) {
    await run(putInvolvements, {
      rows: rows.map(({ phenomenonId, partyId, ...rest }) => ({
        phenomenonId,
        partyId,
        properties: propertiesOf(rest),
      })),
    })
  },
})
