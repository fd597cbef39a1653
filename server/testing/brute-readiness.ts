import type { Dataset } from '../../contract/dataset.ts'
import { gapNecessities } from '../../contract/vocabulary.ts'
import { holds, tiesByDefinition } from './ties-by-definition.ts'

/** What readiness is by its definition, read from the data itself and by trying everything: nothing of the product is in it. */
export function readinessByDefinition(data: Dataset, phenomenon: string, day: string, freshFrom: string) {
  const { members: network, tie } = tiesByDefinition(data, phenomenon, day, freshFrom)
  const pairs = [...network].map((one): [string, { to: string; oneSided: boolean; stale: boolean }[]] => [
    one,
    [...network].flatMap((to) => {
      const between = tie(one, to)
      return between ? [{ to, oneSided: between.claims.length === 1, stale: between.stale > 0 }] : []
    }),
  ])
  const tiesOf = new Map(pairs)

  const seats = data.expectedSeats
    .filter((one) => one.phenomenonId === phenomenon && one.applies && gapNecessities.includes(one.necessity))
    .map(({ partyTypeId }) => {
      const bodies = data.organisations.filter(
        ({ id, partyTypes }) => network.has(id) && partyTypes.includes(partyTypeId),
      )
      const people = data.professionals.filter(
        ({ id, partyTypes, worksFor }) =>
          network.has(id) &&
          (partyTypes.includes(partyTypeId) ||
            worksFor.some((post) => holds(post, day) && bodies.some((body) => body.id === post.organisationId))),
      )
      return { seat: partyTypeId, bodies: bodies.map(({ id }) => id), people: people.map(({ id }) => id) }
    })

  /** Everybody within so many steps of a party, by ties that may be taken. */
  function within(from: string, steps: number, may: (tie: { oneSided: boolean; stale: boolean }) => boolean) {
    const found = new Set(network.has(from) ? [from] : [])
    for (let step = 0; step < steps; step++) {
      for (const one of [...found]) for (const tie of tiesOf.get(one) ?? []) if (may(tie)) found.add(tie.to)
    }
    return found
  }

  return function statuses(from: string): Record<string, string> {
    const sets = {
      reached: within(from, 2, (tie) => !tie.oneSided && !tie.stale),
      stale: within(from, 2, (tie) => !tie.oneSided),
      'one-sided': within(from, 2, () => true),
      'too-far': within(from, 6, (tie) => !tie.oneSided && !tie.stale),
    }
    const statusOf = ({ bodies, people }: (typeof seats)[number]) => {
      const isIn = (set: ReadonlySet<string>) => [...bodies, ...people].some((id) => set.has(id))
      if (isIn(sets.reached)) return 'reached'
      if (people.length === 0) return bodies.length === 0 ? 'vacant' : 'organisation-only'
      return Object.entries(sets).find(([, set]) => isIn(set))?.[0] ?? 'no-ties'
    }
    return Object.fromEntries(seats.map((seat) => [seat.seat, statusOf(seat)]))
  }
}
