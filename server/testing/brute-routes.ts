import type { Dataset } from '../../contract/dataset.ts'
import { holds, tiesByDefinition } from './ties-by-definition.ts'

/*
 * Routes by the words of the definition and nothing else: every path is walked. Strengths are multiplied as fractions of
 * big integers, so that no rounding decides who is first. Slow on purpose; it shares no code with the product.
 */

export type BruteRoute = { ids: string[]; strength: number }
type Step = { to: string; twentieths: bigint }

/** The steps from each party of a network, as the definition says. */
export function stepsByDefinition(data: Dataset, phenomenon: string | undefined, day: string, freshSince: string) {
  const { everybody, members, tie } = tiesByDefinition(data, phenomenon, day, freshSince)
  const posts = (id: string) => {
    const party = data.professionals.find((one) => one.id === id)
    return (party?.worksFor ?? []).filter((post) => holds(post, day)).map((post) => post.organisationId)
  }
  const meetings = (id: string) =>
    data.participations
      .filter((one) => one.partyId === id && holds(one, day))
      .filter((one) => data.consultations.some(({ id: c, ...days }) => c === one.consultationId && holds(days, day)))
      .map((one) => one.consultationId)
  const places = new Map(
    [...members].map((id) => [
      id,
      new Set([...posts(id).filter((organisation) => everybody.has(organisation)), ...meetings(id)]),
    ]),
  )
  const strength = (a: string, b: string): bigint => {
    const trusted = BigInt(tie(a, b)?.twentieths ?? 0)
    const shared = [...(places.get(a) ?? [])].some((place) => places.get(b)?.has(place))
    const contact = shared ? 8n : 0n
    return trusted > contact ? trusted : contact
  }
  const around = new Map<string, Step[]>()
  for (const a of members) {
    const steps = [...members].flatMap((b) => {
      const twentieths = a === b ? 0n : strength(a, b)
      return twentieths > 0n ? [{ to: b, twentieths }] : []
    })
    around.set(a, steps)
  }
  const employersOf = new Map([...members].map((id) => [id, posts(id)]))
  return { members, around, employersOf, everybody }
}

/**
 * For each party the most that a walk of so many steps can be worth from there, to whatever goal: what lies below the bar
 * even so need not be walked.
 */
function hopes(network: ReturnType<typeof stepsByDefinition>, to: string): Map<string, number>[] {
  const { members, around, employersOf, everybody } = network
  const isGoal = (id: string) => !everybody.has(to) || id === to || employersOf.get(id)?.includes(to)
  let last = new Map([...members].map((id) => [id, isGoal(id) ? 1 : 0]))
  const all = [last]
  for (let steps = 1; steps <= 6; steps++) {
    const before = last
    last = new Map(
      [...members].map((id) => {
        const onward = (around.get(id) ?? []).map((step) => (Number(step.twentieths) / 20) * (before.get(step.to) ?? 0))
        return [id, Math.max(before.get(id) ?? 0, ...onward)]
      }),
    )
    all.push(last)
  }
  return all
}

/** All routes to a party or a seat, ranked; with a bar only those that are at least so strong. */
export function bruteRoutes(network: ReturnType<typeof stepsByDefinition>, to: string) {
  const hope = hopes(network, to)
  return (from: string, atLeast = 0) => walkAll(network, hope, from, to, atLeast)
}

function walkAll(
  network: ReturnType<typeof stepsByDefinition>,
  hope: readonly Map<string, number>[],
  from: string,
  to: string,
  atLeast: number,
): BruteRoute[] {
  const { members, around, employersOf, everybody } = network
  if (!members.has(from)) return []
  const isSeat = !everybody.has(to)
  const found: (BruteRoute & { exact: bigint })[] = []
  const walk = (ids: string[], product: bigint) => {
    const here = ids.at(-1) ?? ''
    const steps = ids.length - 1
    const exact = (weight: bigint, all: number) => weight * 20n ** BigInt(6 - all)
    const take = (more: string[], weight: bigint) => {
      const all = steps + more.length
      if (all > 6 || all === 0 || more.some((id) => ids.includes(id))) return
      const value = exact(product * weight, all)
      const strength = Number(value) / 20 ** 6
      if (strength >= atLeast) found.push({ ids: [...ids, ...more], strength, exact: value })
    }
    if (here === to) return void take([], 1n)
    const employers = employersOf.get(here) ?? []
    if (isSeat) {
      if (everybody.get(here)?.partyTypes.includes(to)) take([to], 20n)
      for (const one of employers) {
        if (members.has(one) && everybody.get(one)?.partyTypes.includes(to)) take([one, to], 18n * 20n)
      }
    } else if (employers.includes(to)) take([to], 18n)
    if (steps === 6) return
    for (const { to: next, twentieths } of around.get(here) ?? []) {
      if (ids.includes(next)) continue
      const most = (Number(product * twentieths) / 20 ** (steps + 1)) * (hope[5 - steps]?.get(next) ?? 0)
      if (most === 0 || most < atLeast * 0.999_999) continue
      walk([...ids, next], product * twentieths)
    }
  }
  walk([from], 1n)
  return found
    .sort((a, b) =>
      a.exact !== b.exact
        ? a.exact > b.exact
          ? -1
          : 1
        : a.ids.length - b.ids.length || (a.ids.join(' ') < b.ids.join(' ') ? -1 : 1),
    )
    .map(({ ids, strength }) => ({ ids, strength }))
}
