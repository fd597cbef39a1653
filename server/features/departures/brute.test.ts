import { type Dataset, dataset } from '../../../contract/dataset.ts'
import { limits } from '../../../contract/limits.ts'
import { coverageStatuses } from '../../../contract/vocabulary.ts'
import { freshSince, today } from '../../graph-view/days.ts'
import { atOnce } from '../../projection/in-turns.ts'
import { projectionOf } from '../../testing/projection-of.ts'
import { smallTown, townDay, townId } from '../../testing/small-town.ts'
import { demoData } from '../../testing/store.ts'
import { holds, tiesByDefinition } from '../../testing/ties-by-definition.ts'
import { departureOf } from './departure.ts'

type Step = { other: string; isTie: boolean; isFresh: boolean }

/** A network in the words of the dataset, without a party when one is given: nothing of this is shared with the answer. */
function networkIn(data: Dataset, phenomenon: string, day: string, without?: string) {
  const { everybody, members, ties } = tiesByDefinition(data, phenomenon, day, freshSince(day, 12))
  const all = [...everybody.values()]
  if (without) members.delete(without)
  const steps = new Map([...members].map((id) => [id, [] as Step[]]))
  const join = (a: string, b: string, more: Omit<Step, 'other'>) => {
    steps.get(a)?.push({ other: b, ...more })
    steps.get(b)?.push({ other: a, ...more })
  }
  for (const { one, other, stale } of ties) {
    if (members.has(one) && members.has(other)) join(one, other, { isTie: true, isFresh: stale === 0 })
  }
  const meet = (groups: Map<string, string[]>) => {
    for (const group of groups.values())
      for (const [i, a] of group.entries())
        for (const b of group.slice(i + 1))
          if (members.has(a) && members.has(b)) join(a, b, { isTie: false, isFresh: true })
  }
  const posts = data.professionals.flatMap(({ id, worksFor }) =>
    worksFor
      .filter((post) => holds(post, day) && everybody.has(post.organisationId))
      .map((post) => [post.organisationId, id] as const),
  )
  const listed = (pairs: readonly (readonly [string, string])[]) =>
    new Map([...Map.groupBy(pairs, ([place]) => place)].map(([place, found]) => [place, found.map(([, id]) => id)]))
  meet(listed(posts))
  const meetings = new Set(data.consultations.filter((one) => holds(one, day)).map(({ id }) => id))
  meet(
    listed(
      data.participations
        .filter((one) => holds(one, day) && meetings.has(one.consultationId))
        .map(({ consultationId, partyId }) => [consultationId, partyId] as const),
    ),
  )
  const fillers = (seat: string) => all.filter(({ id, partyTypes }) => members.has(id) && partyTypes.includes(seat))
  const bodies = (seat: string) =>
    fillers(seat)
      .filter((one) => !('worksFor' in one))
      .map(({ id }) => id)
  const workers = (seat: string) =>
    posts.filter(([place, id]) => bodies(seat).includes(place) && members.has(id)).map(([, id]) => id)
  const people = (seat: string) => [
    ...fillers(seat)
      .filter((one) => 'worksFor' in one)
      .map(({ id }) => id),
    ...workers(seat),
  ]
  return {
    members,
    ties: (id: string) => [...new Set((steps.get(id) ?? []).filter(({ isTie }) => isTie).map(({ other }) => other))],
    status: (seat: string) =>
      people(seat).length > 0 ? 'filled' : bodies(seat).length > 0 ? 'organisation-only' : 'vacant',
    /** Every loopless walk of at most six steps, by widening one step at a time. */
    reaches(from: string, seat: string) {
      let seen = new Set(members.has(from) ? [from] : [])
      for (let step = 0; step <= 5; step++) {
        if (fillers(seat).some(({ id }) => seen.has(id))) return true
        if (step <= 4 && workers(seat).some((id) => seen.has(id))) return true
        seen = new Set([
          ...seen,
          ...[...seen].flatMap((id) => (steps.get(id) ?? []).filter((s) => s.isFresh).map((s) => s.other)),
        ])
      }
      return false
    },
  }
}

function groupsAround(network: ReturnType<typeof networkIn>, starts: readonly string[]): string[][] {
  const groups: string[][] = []
  for (const start of starts) {
    if (groups.some((group) => group.includes(start))) continue
    const group = [start]
    for (const id of group) for (const other of network.ties(id)) if (!group.includes(other)) group.push(other)
    groups.push(group.sort())
  }
  return groups.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

const demo = demoData()
const networks: [string, Dataset, string, string][] = [
  ...smallTown.phenomena.map(({ id }): [string, Dataset, string, string] => [
    `Kleindorp, ${id}`,
    smallTown,
    id,
    townDay,
  ]),
  ...demo.phenomena.map(({ id }): [string, Dataset, string, string] => [id, demo, id, today()]),
]

/** Of the demo every seventh party: each takes the whole network anew. */
const sampled = (data: Dataset, ids: Iterable<string>) => [...ids].filter((_, i) => data !== demo || i % 7 === 0)

it.each(networks)('answers for a party of %s what is so when it is taken out', (_, data, phenomenon, day) => {
  const projection = projectionOf(data)
  const before = networkIn(data, phenomenon, day)
  const expected = data.expectedSeats
    .filter((one) => one.phenomenonId === phenomenon)
    .map(({ phenomenonId: _, partyTypeId: seat, ...need }) => ({ phenomenon, seat, ...need }))
  const applying = expected.filter(({ applies }) => applies).map(({ seat }) => seat)
  const [first, second] = [...before.members].sort()
  for (const party of sampled(data, before.members)) {
    const from = party === first ? second : first
    const asked = { phenomenon, party, asOf: day, from, freshnessMonths: 12, locale: 'nl' } as const
    const answer = atOnce(departureOf(projection, { expected, coordinators: [] }, asked))
    const after = networkIn(data, phenomenon, day, party)
    const changed = applying.filter((seat) => before.status(seat) !== after.status(seat))
    expect(answer.seats.map(({ partyTypeId, ...one }) => [partyTypeId, one.before, one.after])).toEqual(
      changed.map((seat) => [seat, before.status(seat), after.status(seat)]),
    )
    for (const one of answer.seats)
      expect(coverageStatuses.indexOf(one.after)).toBeGreaterThan(coverageStatuses.indexOf(one.before))
    const lost = applying.filter(
      (seat) => from && !changed.includes(seat) && before.reaches(from, seat) && !after.reaches(from, seat),
    )
    expect(answer.unreachable.map(({ partyTypeId }) => partyTypeId)).toEqual(lost)
    const [, ...groups] = groupsAround(after, before.ties(party))
    expect(answer.parts.map(({ parties }) => parties.map(({ id }) => id))).toEqual(groups)
    expect(answer).toMatchObject({ cutOff: groups.flat().length, degree: before.ties(party).length, involved: true })
    const shared = answer.successors.map(
      ({ id }) => before.ties(id).filter((one) => before.ties(party).includes(one)).length,
    )
    expect(answer.successors.map((one) => one.shared)).toEqual(shared)
    expect(shared).toEqual(shared.toSorted((a, b) => b - a))
  }
})

it('names as many of those cut off as one answer holds, and counts the others', () => {
  const { parts, named } = limits.departures
  const [hub = ''] = smallTown.professionals.map(({ id }) => id)
  const strangers = (count: number) => Array.from({ length: count }, (_, place) => townId(10_000 + place))
  const answerFor = (leaves: readonly string[], pairs: readonly (readonly [string, string])[]) => {
    const claims = pairs.map(([from, to], place) => ({
      ...{ id: townId(500_000 + place), from, to, level: 3, confirmedOn: townDay, phenomena: [] },
    }))
    const data = dataset.parse({
      ...smallTown,
      professionals: [...smallTown.professionals, ...leaves.map((id) => ({ id, name: `Blad ${id}` }))],
      involvements: [hub, ...leaves].map((partyId) => ({ phenomenonId: 'flood', partyId, roles: [] })),
      trustRelations: claims,
    })
    const asked = { phenomenon: 'flood', party: hub, asOf: townDay, from: undefined, freshnessMonths: 12 }
    const known = { expected: [], coordinators: [] }
    const { cutOff, ...left } = atOnce(departureOf(projectionOf(data), known, { ...asked, locale: 'nl' }))
    return { cutOff, hidden: left.hidden, parts: left.parts.map((one) => [one.size, one.parties.length, one.hidden]) }
  }
  const single = strangers(parts + 4)
  expect(
    answerFor(
      single,
      single.map((id) => [hub, id]),
    ),
  ).toEqual({
    ...{ cutOff: parts + 3, hidden: 3 },
    parts: Array.from({ length: parts }, () => [1, 1, 0]),
  })
  // Three chains as long as each other: the largest part stays, and of the other two not all are named.
  const long = named - 10
  const chained = strangers(3 * long)
  const link = (id: string, place: number) => [place % long === 0 ? hub : (chained[place - 1] ?? hub), id] as const
  expect(answerFor(chained, chained.map(link))).toEqual({
    ...{ cutOff: 2 * long, hidden: 0 },
    parts: [
      [long, long, 0],
      [long, 10, long - 10],
    ],
  })
})
