import type { OrganisationInput } from '../../../contract/organisations.ts'
import type { Run } from '../../neo4j/database.ts'
import type { Reference } from '../../records/references.ts'
import { searchText } from '../../records/search-words.ts'
import { propertiesOf } from '../../records/stored.ts'
import { createOrganisations, placeOrganisations } from './queries.ts'

type New = OrganisationInput & { id: string }

/** Stores organisations with their seats; parents may be among them. */
export async function storeOrganisations(run: Run, organisations: readonly New[]): Promise<void> {
  const rows = organisations.map((organisation) => ({
    id: organisation.id,
    properties: {
      ...propertiesOf(organisation, 'id', 'partOf', 'partyTypes'),
      searchText: searchText(organisation.name, organisation.shortName),
    },
    partyTypes: organisation.partyTypes,
  }))
  await run(createOrganisations, { rows })
}

/** Makes organisations that are stored a part of others. */
export async function placeUnderParents(run: Run, organisations: readonly New[]): Promise<void> {
  const rows = organisations.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [{ id, partOf }]))
  if (rows.length > 0) await run(placeOrganisations, { rows })
}

/** What an organisation refers to. */
export function organisationReferences(organisation: OrganisationInput): Reference[] {
  const { partOf, partyTypes } = organisation
  return [
    ...(partOf === undefined ? [] : [{ kind: 'organisations' as const, id: partOf, path: 'partOf' }]),
    ...partyTypes.map((id, i) => ({ kind: 'partyTypes' as const, id, path: `partyTypes.${i}` })),
  ]
}
