import { z } from 'zod'
import type { Employment } from '../../../contract/professionals.ts'
import { defineKind, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { getProfessional } from '../../records/party-records.ts'
import { searchText } from '../../records/search-words.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

const post = z.object({ organisationId: z.string(), properties })
const row = z.object({
  id: z.string(),
  isNew: z.boolean(),
  properties,
  partyTypes: z.array(z.string()),
  worksFor: z.array(post),
})
export const putProfessionals = defineQuery('professionals/put', {
  mode: 'write',
  params: z.object({ today: z.iso.date(), rows: z.array(row) }),
  row: storedRow,
})

export const professionalKind = defineKind({
  kind: 'professional',
  isRelation: false,
  get: getProfessional,
  lock: defineQuery('professionals/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('professionals/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  inOrder: (record) => ({
    ...record,
    worksFor: record.worksFor.toSorted(currentFirst),
    partyTypes: record.partyTypes.toSorted(),
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
  async put(run, { rows, added }, { today, seatDay = today }) {
    await run(putProfessionals, {
      today: seatDay,
      rows: rows.map((professional) => ({
        id: professional.id,
        isNew: added.has(professional.id),
        properties: {
          ...propertiesOf(professional, 'id', 'worksFor', 'partyTypes'),
          searchText: searchText(professional.name),
        },
        partyTypes: professional.partyTypes,
        worksFor: professional.worksFor.map((one) => ({
          organisationId: one.organisationId,
          properties: { ...propertiesOf(one, 'organisationId'), searchText: searchText(one.function) },
        })),
      })),
    })
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
