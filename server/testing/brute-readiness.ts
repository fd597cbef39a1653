import type { Dataset } from '../../contract/dataset.ts'
import { gapNecessities } from '../../contract/vocabulary.ts'

type Days = { from?: string | undefined; until?: string | undefined }

/** What readiness is by its definition, read from the data itself and by trying everything: nothing of the product is in it. */
export function readinessByDefinition(data: Dataset, phenomenon: string, day: string, freshFrom: string) {
  const holds = ({ from, until }: Days) => (!from || from <= day) && (!until || until > day)
  const there = new Set([...data.organisations, ...data.professionals].filter(holds).map(({ id }) => id))
  const involvements = data.involvements.filter((one) => one.phenomenonId === phenomenon && holds(one))
  const network = new Set(involvements.map(({ partyId }) => partyId).filter((id) => there.has(id)))

  /** Of the claims in one direction the one that counts: this phenomenon's own, else the general one; true where it is stale. */
  const claims = new Map<string, { stale: boolean; rank: string }>()
  for (const claim of data.trustRelations) {
    const isNamed = claim.phenomena.includes(phenomenon)
    if (!holds({ from: claim.since ?? claim.confirmedOn, until: claim.until })) continue
    if (!isNamed && claim.phenomena.length > 0) continue
    const key = `${claim.from} ${claim.to}`
    const rank = `${isNamed ? 1 : 0} ${claim.confirmedOn}`
    const rival = claims.get(key)
    if (rival && rival.rank >= rank) continue
    claims.set(key, { stale: claim.toRebuild === true || claim.confirmedOn < freshFrom, rank })
  }
  const pairs = [...network].map((one): [string, { to: string; oneSided: boolean; stale: boolean }[]] => [
    one,
    [...network].flatMap((to) => {
      const both = [claims.get(`${one} ${to}`), claims.get(`${to} ${one}`)].filter((claim) => claim !== undefined)
      return to === one || both.length === 0
        ? []
        : [{ to, oneSided: both.length === 1, stale: both.some(({ stale }) => stale) }]
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
            worksFor.some((post) => holds(post) && bodies.some((body) => body.id === post.organisationId))),
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
