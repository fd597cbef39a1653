import type { ProfessionalInput } from '../../../contract/professionals.ts'
import type { Run } from '../../neo4j/database.ts'
import type { Reference } from '../../records/references.ts'
import { searchText } from '../../records/search-words.ts'
import { propertiesOf } from '../../records/stored.ts'
import { createProfessionals } from './queries.ts'

type New = ProfessionalInput & { id: string }

/** Stores professionals with their posts and seats. */
export async function storeProfessionals(run: Run, professionals: readonly New[]): Promise<void> {
  const rows = professionals.map((professional) => ({
    id: professional.id,
    properties: {
      ...propertiesOf(professional, 'id', 'worksFor', 'partyTypes'),
      searchText: searchText(professional.name),
    },
    partyTypes: professional.partyTypes,
    worksFor: professional.worksFor.map((post) => ({
      organisationId: post.organisationId,
      properties: { ...propertiesOf(post, 'organisationId'), searchText: searchText(post.function) },
    })),
  }))
  await run(createProfessionals, { rows })
}

/** What a professional refers to. */
export function professionalReferences(professional: ProfessionalInput): Reference[] {
  const { worksFor, partyTypes } = professional
  return [
    ...worksFor.map((post, i) => ({
      kind: 'organisations' as const,
      id: post.organisationId,
      path: `worksFor.${i}.organisationId`,
    })),
    ...partyTypes.map((id, i) => ({ kind: 'partyTypes' as const, id, path: `partyTypes.${i}` })),
  ]
}
