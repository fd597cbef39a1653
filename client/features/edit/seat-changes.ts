import type { Change } from '../../../contract/changes.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { takenUp } from '../../edits/taken-up.ts'
import { today } from '../../edits/today.ts'
import { standing } from '../../i18n/period.ts'

type Party = Pick<PartyCard, 'id' | 'organisation' | 'professional' | 'involvements'>

/** What makes a party fill a seat of a network: the seat on its record, and its part in the phenomenon from today on. */
export function seatChanges(
  { id, organisation, professional, involvements }: Party,
  seat: string,
  phenomenon: string | null,
): Change[] {
  const changes: Change[] = []
  const patch = { partyTypes: [...((organisation ?? professional)?.partyTypes ?? []), seat] }
  if (organisation) changes.push({ do: 'change-organisation', id, version: organisation.version, patch })
  if (professional) changes.push({ do: 'change-professional', id, version: professional.version, patch })
  const known = involvements.find(({ phenomenonId }) => phenomenonId === phenomenon)
  if (phenomenon && !(known && standing(known, today()) === 'now'))
    changes.push({ do: 'put-involvement', phenomenonId: phenomenon, partyId: id, ...involving(known) })
  return changes
}

/** New, or what there was taken up again, with its roles. */
function involving(known: PartyCard['involvements'][number] | undefined) {
  if (!known) return { record: { roles: [], keyRole: false, contributesTo: [], from: today() } }
  const { phenomenonId: _, version, ...record } = known
  return { version, record: takenUp(record) }
}
