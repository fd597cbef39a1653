import type { NewParticipation } from '../../contract/consultations.ts'
import { consultationId } from './consultations.ts'
import { sketches } from './organisations/index.ts'
import { organisationId } from './organisations.ts'
import { people } from './people.ts'
import type { Attendance } from './sketch.ts'

/** Who sits in which consultation: organisations by agreement, people in fact. */
export const participations: NewParticipation[] = [
  ...sketches.flatMap(({ key, at }) => attend(organisationId(key), at)),
  ...people.filter(({ leftOn }) => !leftOn).flatMap(({ id, at }) => attend(id, at)),
]

function attend(partyId: string, attendance: Attendance = {}): NewParticipation[] {
  return Object.entries(attendance).map(([key, role]) => ({ consultationId: consultationId(key), partyId, role }))
}
