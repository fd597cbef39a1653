import type { Participation } from '../../../contract/consultations.ts'
import type { Run } from '../../neo4j/database.ts'
import { propertiesOf } from '../../records/stored.ts'
import { putParticipations } from './queries.ts'

/** Lets parties take part in consultations, or changes their role; how many of them exist. */
export async function storeParticipations(run: Run, participations: readonly Participation[]): Promise<number> {
  const rows = participations.map(({ consultationId, partyId, ...rest }) => ({
    consultationId,
    partyId,
    properties: propertiesOf(rest),
  }))
  const [answer] = await run(putParticipations, { rows })
  return answer?.stored ?? 0
}
