import type { PartyCard } from '../../../contract/parties.ts'
import type { Database } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { getOrganisation, getProfessional, partyKind } from '../../records/party-records.ts'

/**
 * The record of a party, under the name of what it is: as it is, or what of it holds on a day. Of who was not there on
 * that day neither seats nor posts hold.
 * @throws {NotFound}
 */
export async function readRecord(
  db: Database,
  id: string,
  asOf: string | null,
): Promise<Pick<PartyCard, 'organisation' | 'professional'>> {
  const { kind } = only(await db.read(partyKind, { id }))
  const onDay = { ids: [id], asOf }
  const ever = { ids: [id], asOf: null }
  if (kind === 'organisation') {
    const [organisation] = await db.read(getOrganisation, onDay)
    return { organisation: organisation ?? { ...only(await db.read(getOrganisation, ever)), partyTypes: [] } }
  }
  const [professional] = await db.read(getProfessional, onDay)
  if (professional) return { professional }
  return { professional: { ...only(await db.read(getProfessional, ever)), partyTypes: [], worksFor: [] } }
}
