import type { NewInvolvement } from '../../contract/involvement.ts'
import type { Contribution, Role } from '../../contract/vocabulary.ts'
import { daysAgo } from './calendar.ts'
import { sketches } from './organisations/index.ts'
import { organisationId } from './organisations.ts'
import { people } from './people.ts'
import { randomFor } from './random.ts'
import { partOf } from './seat-roles.ts'
import { type Networks, networksIn } from './sketch.ts'

interface Subject {
  partyId: string
  networks: Networks | undefined
  seats: string[]
  roles?: Role[] | undefined
  leftOn?: string | undefined
}

/** Who takes part in which approach, and who once did. */
export const involvements: NewInvolvement[] = [
  ...sketches.flatMap(({ key, in: networks, seats }) => involve({ partyId: organisationId(key), networks, seats })),
  ...people.flatMap((person) => [
    ...involve({ ...person, partyId: person.id, networks: person.in }),
    ...involve({ ...person, partyId: person.id, networks: person.was, leftOn: person.leftOn ?? stepDownOf(person.id) }),
  ]),
]

function involve({ partyId, networks, seats, roles, leftOn }: Subject): NewInvolvement[] {
  const part = partOf(seats)
  return networksIn(networks).map(({ phenomenonId, keyRole }) => {
    const random = randomFor(`involvement/${partyId}/${phenomenonId}`)
    return {
      phenomenonId,
      partyId,
      roles: someOf(roles ?? part.roles, () => random.chance(0.75)),
      keyRole,
      contributesTo: someOf<Contribution>(part.contributesTo, () => random.chance(0.8)),
      from: daysAgo(random, 430, 2_200),
      ...(leftOn && { until: leftOn }),
    }
  })
}

/** Not everybody on a seat does all that the seat can do; the first thing always counts. */
function someOf<Item>(items: Item[], keep: () => boolean): Item[] {
  return items.filter((_, index) => index === 0 || keep())
}

function stepDownOf(partyId: string): string {
  return daysAgo(randomFor(`step-down/${partyId}`), 20, 400)
}
