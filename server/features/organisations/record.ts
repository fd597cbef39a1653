import { z } from 'zod'
import { faultMessages } from '../../../contract/faults.ts'
import { defineKind, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { BadInput } from '../../http/refusals.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { getOrganisation } from '../../records/party-records.ts'
import { searchText } from '../../records/search-words.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'
import { seatsFrom, storeSeats } from '../../seats/periods.ts'

export const putOrganisations = defineQuery('organisations/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: storedRow,
})
export const placeOrganisations = defineQuery('organisations/place', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), partOf: z.string().nullable() })) }),
  row: z.object({ placed: z.int() }),
})
export const cyclesOf = defineQuery('organisations/cycles', {
  mode: 'write',
  params: lockParams,
  row: z.object({ id: z.string() }),
})

export const organisationKind = defineKind({
  kind: 'organisation',
  isRelation: false,
  get: getOrganisation,
  lock: defineQuery('organisations/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('organisations/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  settled: (record, { before, seatDay }) => ({
    ...record,
    partyTypes: record.partyTypes.toSorted(),
    seats: seatsFrom(seatDay, record, before),
  }),
  parties: ({ id }) => [id],
  references: ({ partOf, partyTypes }) => [
    ...(partOf === undefined ? [] : [{ kind: 'organisations' as const, id: partOf, path: 'partOf' }]),
    ...partyTypes.map((id, i) => ({ kind: 'partyTypes' as const, id, path: `partyTypes.${i}` })),
  ],
  async put(run, rows) {
    await run(putOrganisations, {
      rows: rows.map((row) => ({
        id: row.id,
        properties: {
          ...propertiesOf(row, 'id', 'partOf', 'partyTypes', 'seats'),
          searchText: searchText(row.name, row.shortName),
        },
      })),
    })
    await storeSeats(run, rows)
  },
  /** Parents may be among the same rows. */
  async relate(run, rows) {
    await run(placeOrganisations, { rows: rows.map(({ id, partOf }) => ({ id, partOf: partOf ?? null })) })
  },
  async verify(run, rows, { operation, locale }) {
    const placed = rows.filter(({ partOf }) => partOf !== undefined).map(({ id }) => id)
    const cycles = placed.length === 0 ? [] : await run(cyclesOf, { ids: placed, operation })
    if (cycles.length > 0)
      throw new BadInput(cycles.map(() => ({ in: 'body', path: 'partOf', message: faultMessages.partOfCycle[locale] })))
  },
})
