import { z } from 'zod'
import { participation } from '../../../contract/consultations.ts'
import { defineKind, getParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putParticipations = defineQuery('participation/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ consultationId: z.string(), partyId: z.string(), properties })) }),
  row: storedRow,
})

export const participationKind = defineKind({
  kind: 'participation',
  isRelation: true,
  get: defineQuery('participation/get', { mode: 'read', params: getParams, row: participation }),
  lock: defineQuery('participation/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('participation/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ partyId, consultationId }) => `${partyId}:${consultationId}`,
  parties: ({ partyId }) => [partyId],
  references: ({ partyId, consultationId }) => [
    { kind: 'parties', id: partyId, path: 'partyId' },
    { kind: 'consultations', id: consultationId, path: 'consultationId' },
  ],
  async put(run, rows) {
    await run(putParticipations, {
      rows: rows.map(({ consultationId, partyId, ...rest }) => ({
        consultationId,
        partyId,
        properties: propertiesOf(rest),
      })),
    })
  },
})
