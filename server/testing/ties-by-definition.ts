import type { Dataset } from '../../contract/dataset.ts'

type Claim = Dataset['trustRelations'][number]
export type TieByDefinition = { claims: Claim[]; stale: number; twentieths: number }

/** Whether something with such days holds on a day. */
export const holds = ({ from, until }: { from?: string | undefined; until?: string | undefined }, day: string) =>
  (from ?? '') <= day && (until === undefined || until > day)

/**
 * Who is in a network on a day, and the ties among them, by the words of the definition and in the data itself; of
 * everybody without a phenomenon. No code of the product is in it.
 */
export function tiesByDefinition(data: Dataset, phenomenon: string | undefined, day: string, freshSince: string) {
  const parties = [...data.organisations, ...data.professionals].filter((party) => holds(party, day))
  const everybody = new Map(parties.map((party) => [party.id, party]))
  const members = new Set(
    parties
      .map(({ id }) => id)
      .filter(
        (id) =>
          phenomenon === undefined ||
          data.involvements.some((one) => one.partyId === id && one.phenomenonId === phenomenon && holds(one, day)),
      ),
  )
  const counting = new Map<string, Claim>()
  for (const claim of data.trustRelations) {
    const { phenomena, since, confirmedOn, until } = claim
    if (!holds({ from: since ?? confirmedOn, until }, day)) continue
    if (phenomenon !== undefined && phenomena.length > 0 && !phenomena.includes(phenomenon)) continue
    const key = `${claim.from}>${claim.to}`
    const rival = counting.get(key)
    const rank = (one: Claim) => [one.phenomena.length > 0 === (phenomenon !== undefined) ? '1' : '0', one.confirmedOn]
    const ahead = !rival || String(rank(claim)) > String(rank(rival))
    const level = String(rank(claim)) === String(rival && rank(rival)) && claim.id < (rival?.id ?? '')
    if (ahead || level) counting.set(key, claim)
  }
  /** The tie of two parties, if they have one. */
  const tie = (a: string, b: string): TieByDefinition | undefined => {
    const claims = [counting.get(`${a}>${b}`), counting.get(`${b}>${a}`)].flatMap((claim) => claim ?? [])
    if (claims.length === 0) return undefined
    const stale = claims.filter((claim) => claim.toRebuild === true || claim.confirmedOn < freshSince).length
    const lowest = Math.min(...claims.map(({ level }) => level))
    return { claims, stale, twentieths: (lowest * 2 * claims.length) / 2 ** stale }
  }
  /** Every tie among the members once, the lower id first. */
  const ties = [...counting.values()].flatMap(({ from, to }) => {
    if (!members.has(from) || !members.has(to) || (from > to && counting.has(`${to}>${from}`))) return []
    const [one, other] = from < to ? [from, to] : [to, from]
    const between = tie(one, other)
    return between ? [{ one, other, ...between }] : []
  })
  return { everybody, members, tie, ties }
}
