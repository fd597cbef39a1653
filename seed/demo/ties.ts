import { type Claim, claimOf, type Stance } from './claims.ts'
import { groundFor, type Setting } from './grounds.ts'
import { naturalContacts } from './natural-contacts.ts'
import { type Person, people } from './people.ts'
import { type Random, randomFor } from './random.ts'
import { sharedNetworks } from './sketch.ts'

/** How trust looks in a setting: how often it is mutual, between which levels it lies, and how often nobody asks again. */
const habits: Record<Setting, { mutual: number; low: number; high: number; staleness: number }> = {
  team: { mutual: 0.76, low: 3, high: 5, staleness: 0.1 },
  consultation: { mutual: 0.62, low: 2, high: 5, staleness: 0.15 },
  broker: { mutual: 0.5, low: 2, high: 4, staleness: 0.22 },
  contact: { mutual: 0.38, low: 1, high: 4, staleness: 0.33 },
}

/** How widely somebody is known outside the own team and consultations: the chance of a tie in a shared network. */
const acquaintance = { hub: 0.39, broker: 0.1, core: 0, regular: 0, edge: 0 }

/** The claims of people about people. */
export function personalClaims(): Claim[] {
  return pairs().flatMap(({ one, other, setting, consultation }) => {
    const random = randomFor(`tie/${one.key}/${other.key}`)
    const { mutual, low, high, staleness } = habits[setting]
    const level = random.between(low, high)
    const answer = Math.min(5, Math.max(1, level + random.pick([-1, -1, 0, 0, 0, 1])))
    const until = one.leftOn ?? other.leftOn
    const say = (from: Person, to: Person, degree: number): Claim =>
      claimOf({
        ...scope(random, from, to, setting),
        from: from.id,
        to: to.id,
        level: degree,
        basis: groundFor(random, setting, degree, consultation),
        staleness,
        ...(random.chance(0.85) && { statedBy: from.id }),
        until,
      })
    const [first, second] = ranked(random, one, other)
    const claim = say(first, second, level)
    return random.chance(mutual) ? [claim, say(second, first, answer)] : [claim]
  })
}

interface Pair {
  one: Person
  other: Person
  setting: Setting
  consultation?: string | undefined
}

function pairs(): Pair[] {
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other): Pair[] => {
      const random = randomFor(`pair/${one.key}/${other.key}`)
      const shared = consultationsOf(one).filter((key) => consultationsOf(other).includes(key))
      const colleagues = one.organisation !== undefined && one.organisation === other.organisation
      if (colleagues && random.chance(0.27)) return [{ one, other, setting: 'team' }]
      if (random.chance(shared.length && 0.06 + 0.12 * shared.length))
        return [{ one, other, setting: 'consultation', consultation: shared[0] }]
      if (naturalContacts(one).includes(other) || naturalContacts(other).includes(one))
        return [{ one, other, setting: 'contact' }]
      const known = Math.max(acquaintance[one.reach], acquaintance[other.reach])
      const within = one.reach !== 'edge' && other.reach !== 'edge' && sharedNetworks(one.in, other.in).length > 0
      return within && random.chance(known) ? [{ one, other, setting: 'broker' }] : []
    }),
  )
}

function consultationsOf({ at = {} }: Person): string[] {
  return Object.keys(at)
}

/** A one-sided tie mostly goes to whoever is known best: many know the coordinator, who cannot know all of them. */
function ranked(random: Random, one: Person, other: Person): [Person, Person] {
  const reaches = ['hub', 'broker', 'core', 'regular', 'edge']
  const upwards = reaches.indexOf(one.reach) - reaches.indexOf(other.reach) || (random.chance(0.5) ? 1 : -1)
  return upwards > 0 === random.chance(0.7) ? [one, other] : [other, one]
}

/** Some trust was earned on one phenomenon and is said of that one alone. */
function scope(random: Random, from: Person, to: Person, setting: Setting): Pick<Stance, 'phenomena'> {
  const shared = sharedNetworks(from.in, to.in)
  if (setting === 'team' || shared.length < 2 || !random.chance(0.12)) return {}
  return { phenomena: [random.pick(shared)] }
}
