import type { Involvement } from '../../../contract/involvement.ts'
import type { Run } from '../../neo4j/database.ts'
import { propertiesOf } from '../../records/stored.ts'
import { putInvolvements } from './queries.ts'

/** Involves parties in phenomena, or changes how they are involved; how many of them exist. */
export async function storeInvolvements(run: Run, involvements: readonly Involvement[]): Promise<number> {
  const rows = involvements.map(({ phenomenonId, partyId, ...rest }) => ({
    phenomenonId,
    partyId,
    properties: propertiesOf(rest),
  }))
  const [answer] = await run(putInvolvements, { rows })
  return answer?.stored ?? 0
}
