import type { PartyType } from '../../../contract/party-types.ts'
import type { Run } from '../../neo4j/database.ts'
import { propertiesOf } from '../../records/stored.ts'
import { createPartyTypes } from './queries.ts'

/** Stores seats of the reference network. */
export async function storePartyTypes(run: Run, partyTypes: readonly PartyType[]): Promise<void> {
  const rows = partyTypes.map(({ id, ...rest }) => {
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
    return { id, properties: propertiesOf(present) }
  })
  await run(createPartyTypes, { rows })
}
