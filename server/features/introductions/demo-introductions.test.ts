import { type Dataset, dataset } from '../../../contract/dataset.ts'
import { freshSince } from '../../graph-view/days.ts'
import { atOnce } from '../../projection/in-turns.ts'
import { askedOfData } from '../../testing/asked-of-data.ts'
import { readinessByDefinition } from '../../testing/brute-readiness.ts'
import { smallTown, town, townDay, townId } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'
import { tiesByDefinition } from '../../testing/ties-by-definition.ts'
import { introductionsOf } from './proposals.ts'

const data = demoData()
const ask = askedOfData(data)
const day = data.referenceDay
const open = ['stale', 'one-sided', 'too-far', 'no-ties']

/** The same data, were these ties made. */
function withTies(
  given: Dataset,
  phenomenon: string,
  on: string,
  ties: readonly { from: string; to: string }[],
): Dataset {
  const pairs = ties.flatMap(({ from, to }) => [
    [from, to],
    [to, from],
  ])
  const made = pairs.map(([from, to], i) => ({
    ...{ id: townId(900_000 + i), from, to, level: 3, confirmedOn: on, since: on, phenomena: [phenomenon] },
  }))
  const isMade = (claim: Dataset['trustRelations'][number]) =>
    pairs.some(([from, to]) => claim.from === from && claim.to === to)
  return dataset.parse({ ...given, trustRelations: [...given.trustRelations.filter((one) => !isMade(one)), ...made] })
}

/** Who has a tie with both, the strongest by the product of the two, then by id: looked for among everybody. */
function introducerIn({ members, tie }: ReturnType<typeof tiesByDefinition>, from: string, to: string): string | null {
  const known = [...members]
    .map((id) => ({ id, strength: (tie(from, id)?.twentieths ?? 0) * (tie(id, to)?.twentieths ?? 0) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))
  return known[0]?.id ?? null
}

it('names as introducer the strongest of those who know both', () => {
  const named: (string | null)[] = []
  for (const { id: phenomenon } of data.phenomena) {
    const network = tiesByDefinition(data, phenomenon, day, freshSince(day, 12))
    // Whoever may be chosen as coordinator: the more of them, the more ties that are proposed.
    for (const from of [...network.members].filter((_, place) => place % 4 === 0)) {
      for (const { introducer, ...tie } of atOnce(introductionsOf(ask(phenomenon, day, from), 'nl')).proposals) {
        expect({ ...tie, introducer }).toEqual({ ...tie, introducer: introducerIn(network, tie.from, tie.to) })
        named.push(introducer)
      }
    }
  }
  expect(named.filter((one) => one !== null).length).toBeGreaterThan(50)
  expect(named).toContain(null)
}, 60_000)

it.each(data.phenomena.map(({ id }) => id))(
  'once made, they bring every filled seat of %s within reach',
  (phenomenon) => {
    const before = readinessByDefinition(data, phenomenon, day, freshSince(day, 12))
    const involved = data.involvements.filter(({ phenomenonId }) => phenomenonId === phenomenon)
    const coordinators = involved.filter(({ roles }) => roles.includes('coordinates')).slice(0, 3)
    for (const { partyId: from } of coordinators) {
      const { proposals, isFewest, remaining } = atOnce(introductionsOf(ask(phenomenon, day, from), 'nl'))
      const was = before(from)
      const closable = Object.keys(was).filter((seat) => open.includes(was[seat] ?? ''))
      expect(new Set(proposals.flatMap(({ seats }) => seats))).toEqual(new Set(closable))
      expect(isFewest).toBe(true)
      expect(remaining.map(({ partyTypeId, status }) => [partyTypeId, status]).sort()).toEqual(
        Object.entries(was)
          .filter(([, status]) => status === 'vacant' || status === 'organisation-only')
          .sort(),
      )
      const changed = withTies(data, phenomenon, day, proposals)
      const now = readinessByDefinition(changed, phenomenon, day, freshSince(day, 12))(from)
      expect({ from, left: closable.filter((seat) => now[seat] !== 'reached') }).toEqual({ from, left: [] })
      for (const tie of proposals) {
        const only = readinessByDefinition(withTies(data, phenomenon, day, [tie]), phenomenon, day, freshSince(day, 12))
        const after = only(from)
        expect(closable.filter((seat) => after[seat] === 'reached').sort()).toEqual(tie.seats)
      }
    }
  },
  120_000,
)

describe('in Kleindorp', () => {
  const { hall, bram, ella } = town
  const small = askedOfData(smallTown)

  it('asks to complete what is one-sided', () => {
    const { proposals, remaining } = atOnce(introductionsOf(small('fire', townDay, hall), 'en'))
    expect(proposals).toEqual([
      {
        kind: 'complete',
        from: hall,
        to: bram,
        introducer: null,
        seats: ['police'],
        explanation:
          'Make the trust between Gemeente Kleindorp and Bram Çelik mutual: that brings the seat police (en) within reach.',
      },
    ])
    expect(remaining.map(({ partyTypeId }) => partyTypeId)).toEqual(['mediator', 'school'])
  })

  it('proposes nothing from outside the network, without a coordinator, or without expected seats', () => {
    expect(atOnce(introductionsOf(small('fire', townDay, ella), 'nl'))).toMatchObject({
      proposals: [],
      reason: 'not-in-network',
    })
    expect(atOnce(introductionsOf(small('fire', townDay), 'nl'))).toMatchObject({
      proposals: [],
      reason: 'no-coordinator',
    })
    expect(atOnce(introductionsOf(small('flood', townDay, bram), 'nl'))).toMatchObject({ proposals: [], remaining: [] })
  })
})
