import { z } from 'zod'
import { expectedSeat } from '../../../contract/expected-seats.ts'
import { defineKind, idsParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putExpectedSeats = defineQuery('expected-seats/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ phenomenonId: z.string(), partyTypeId: z.string(), properties })) }),
  row: storedRow,
})

export const expectedSeatKind = defineKind({
  kind: 'expected-seat',
  isRelation: true,
  get: defineQuery('expected-seats/get', {
    mode: 'read',
    params: idsParams,
    row: expectedSeat.omit({ conditionNl: true, conditionEn: true }).extend({
      conditionNl: z.string().nullable(),
      conditionEn: z.string().nullable(),
    }),
  }),
  lock: defineQuery('expected-seats/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('expected-seats/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ phenomenonId, partyTypeId }) => `${phenomenonId}:${partyTypeId}`,
  parties: () => [],
  references: ({ phenomenonId, partyTypeId }) => [
    { kind: 'phenomena', id: phenomenonId, path: 'phenomenonId' },
    { kind: 'partyTypes', id: partyTypeId, path: 'partyTypeId' },
  ],
  async put(run, rows) {
    await run(putExpectedSeats, {
      rows: rows.map(({ phenomenonId, partyTypeId, ...rest }) => {
        const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
        return { phenomenonId, partyTypeId, properties: propertiesOf(present) }
      }),
    })
  },
})
