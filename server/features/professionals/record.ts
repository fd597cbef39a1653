import { z } from 'zod'
import type { Employment } from '../../../contract/professionals.ts'
import { defineKind, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { getProfessional } from '../../records/party-records.ts'
import { searchText } from '../../records/search-words.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'
import { seatsFrom, storeSeats } from '../../seats/periods.ts'

const post = z.object({ organisationId: z.string(), properties })
export const putProfessionals = defineQuery('professionals/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties, worksFor: z.array(post) })) }),
  row: storedRow,
})

export const professionalKind = defineKind({
  kind: 'professional',
  isRelation: false,
  get: getProfessional,
  lock: defineQuery('professionals/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('professionals/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  settled: (record, { before, seatDay }) => ({
    ...record,
    worksFor: record.worksFor.toSorted(currentFirst),
    partyTypes: record.partyTypes.toSorted(),
    seats: seatsFrom(seatDay, record, before),
  }),
  parties: ({ id }) => [id],
  references: ({ worksFor, partyTypes }) => [
    ...worksFor.map((one, i) => ({
      kind: 'organisations' as const,
      id: one.organisationId,
      path: `worksFor.${i}.organisationId`,
    })),
    ...partyTypes.map((id, i) => ({ kind: 'partyTypes' as const, id, path: `partyTypes.${i}` })),
  ],
  async put(run, rows) {
    await run(putProfessionals, {
      rows: rows.map((professional) => ({
        id: professional.id,
        properties: {
          ...propertiesOf(professional, 'id', 'worksFor', 'partyTypes', 'seats'),
          searchText: searchText(professional.name),
        },
        worksFor: professional.worksFor.map((one) => ({
          organisationId: one.organisationId,
          properties: { ...propertiesOf(one, 'organisationId'), searchText: searchText(one.function) },
        })),
      })),
    })
    await storeSeats(run, rows)
  },
})

/** Current posts before ended ones, then the latest first, then by organisation: the order of professionals/get.cypher. */
function currentFirst(a: Employment, b: Employment): number {
  return (
    Number(a.until !== undefined) - Number(b.until !== undefined) ||
    compare(b.from ?? '', a.from ?? '') ||
    compare(a.organisationId, b.organisationId)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
