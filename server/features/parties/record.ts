import type { PartyCard } from '../../../contract/parties.ts'
import type { Database } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { getOrganisation, getProfessional, partyKind } from '../../records/party-records.ts'

/** The record of a party, under the name of what it is. @throws {NotFound} */
export async function readRecord(db: Database, id: string): Promise<Pick<PartyCard, 'organisation' | 'professional'>> {
  const { kind } = only(await db.read(partyKind, { id }))
  if (kind === 'organisation') return { organisation: only(await db.read(getOrganisation, { ids: [id], asOf: null })) }
  return { professional: only(await db.read(getProfessional, { ids: [id], asOf: null })) }
}
