import { daysAgo } from './calendar.ts'
import { type Claim, claimOf } from './claims.ts'
import { people } from './people.ts'
import { randomFor } from './random.ts'
import { sharedNetworks } from './sketch.ts'

const bases = [
  'samen een protocol opgesteld',
  'eerdere samenwerking op dit onderwerp',
  'samen opgetrokken in een werkgroep',
  'deelt kennis over dit fenomeen',
]

/** Next to a claim for everything, what some say of one phenomenon in particular: more, or less. */
export function specificClaims(claims: Claim[]): Claim[] {
  return claims.flatMap(({ from, to, level, phenomena, until }) => {
    const random = randomFor(`specific/${from}/${to}`)
    const shared = sharedNetworks(networksOf(from), networksOf(to))
    if (phenomena.length || until || shared.length < 2 || !random.chance(0.1)) return []
    const other = level === 5 ? 4 : level === 1 ? 2 : level + random.pick([-1, 1, 1])
    const basis = random.pick(bases)
    return [
      claimOf({ from, to, level: other, basis, staleness: 0.15, statedBy: from, phenomena: [random.pick(shared)] }),
    ]
  })
}

/** What was said before of the same party and has been replaced since: less, as a rule. */
export function earlierClaims(claims: Claim[]): Claim[] {
  return claims.flatMap(({ from, to, level, since, phenomena, until }) => {
    const random = randomFor(`earlier/${from}/${to}`)
    if (until || phenomena.length || !since || !random.chance(0.02)) return []
    return [
      claimOf({ from, to, level: Math.max(1, level - 1), basis: 'eerste kennismaking', staleness: 0, until: since }),
    ]
  })
}

/** Ties that have come to an end without another in their place: a project closed, a district handed over. */
export function endedClaims(claims: Claim[]): Claim[] {
  const tied = new Set(claims.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  return people.flatMap((person) => {
    const random = randomFor(`ended/${person.key}`)
    const other = random.pick(people)
    const strangers = other !== person && !tied.has(`${person.id} ${other.id}`)
    if (!strangers || !sharedNetworks(person.in, other.in).length || !random.chance(0.25)) return []
    const until = daysAgo(random, 30, 700)
    const basis = random.pick(['vorige functie', 'afgerond project', 'wijk overgedragen aan een collega'])
    return [claimOf({ from: person.id, to: other.id, level: random.between(2, 4), basis, staleness: 0, until })]
  })
}

function networksOf(id: string) {
  return people.find((person) => person.id === id)?.in
}
