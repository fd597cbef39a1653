import type { BruteRoute, stepsByDefinition } from './brute-routes.ts'

/*
 * The same routes as in brute-routes.ts, quickly enough for every pair: whole numbers, and no walk goes where an all-pairs
 * dynamic programme over (steps, vertex) shows that nothing as strong as what is asked for can come of it.
 */

type Steps = ReturnType<typeof stepsByDefinition>
type Arc = { to: number; weight: number }
/** Whoever is met on a route; an organisation reached by who works there is a vertex of its own, with the same id. */
type Goal = { ids: string[]; arcs: Arc[][]; ends: ReadonlySet<number>; vertexOf: ReadonlyMap<string, number> }

type Rank = { strength: number; steps: number }

const most = 6
const power = (steps: number) => 20 ** steps

/**
 * All routes from a party to this goal, ranked, that are stronger than this (in twentieths to the sixth), or as strong in
 * no more steps.
 */
export function routesTo(steps: Steps, to: string): (from: string, last: Rank) => BruteRoute[] {
  const goal = goalOf(steps, to)
  const hope = hopesOf(goal)
  return (from, last) => {
    const start = goal.vertexOf.get(from)
    return start === undefined ? [] : walk(goal, hope, start, last)
  }
}

function goalOf({ members, around, employersOf, everybody }: Steps, to: string): Goal {
  const ids = [...members]
  const vertexOf = new Map(ids.map((id, vertex) => [id, vertex]))
  const arcs = ids.map((id): Arc[] =>
    (around.get(id) ?? []).map((step) => ({ to: vertexOf.get(step.to) ?? -1, weight: Number(step.twentieths) })),
  )
  const added = (id: string, leads: Arc[]) => {
    arcs.push(leads)
    return ids.push(id) - 1
  }
  const isParty = everybody.has(to)
  const ends = new Set([added(to, [])])
  const [end = -1] = ends
  const fills = (id: string) => everybody.get(id)?.partyTypes.includes(to) ?? false
  const atWork = new Map<string, number>()
  for (const [id, vertex] of vertexOf) {
    if (!isParty && fills(id)) arcs[vertex]?.push({ to: end, weight: 20 })
    for (const employer of new Set(employersOf.get(id))) {
      if (employer === to) arcs[vertex]?.push({ to: end, weight: 18 })
      if (isParty || !members.has(employer) || !fills(employer)) continue
      const place = atWork.get(employer) ?? added(employer, [{ to: end, weight: 20 }])
      atWork.set(employer, place)
      arcs[vertex]?.push({ to: place, weight: 18 })
    }
  }
  const own = vertexOf.get(to)
  if (own !== undefined) {
    ends.add(own)
    arcs[own] = []
  }
  return { ids, arcs, ends, vertexOf }
}

/** By how many steps are left: for each vertex the most that the rest of a walk can be worth, in twentieths to that power. */
function hopesOf({ arcs, ends }: Goal): number[][] {
  const all: number[][] = [arcs.map((_, vertex) => (ends.has(vertex) ? 1 : 0))]
  for (let steps = 1; steps <= most; steps++) {
    const before = all[steps - 1] ?? []
    const onward = (out: Arc[], vertex: number) =>
      Math.max(20 * (before[vertex] ?? 0), ...out.map(({ to, weight }) => weight * (before[to] ?? 0)))
    all.push(arcs.map(onward))
  }
  return all
}

function walk({ ids, arcs, ends }: Goal, hope: readonly number[][], start: number, last: Rank): BruteRoute[] {
  const found: { ids: string[]; value: number }[] = []
  /** The most that a route can be worth which comes to this vertex with this product, and is so long at most. */
  const worth = (vertex: number, product: number, taken: number, length: number) =>
    taken > length ? 0 : product * (hope[length - taken]?.[vertex] ?? 0) * power(most - length)
  const onward = (route: string[], vertex: number, product: number) => {
    const steps = route.length - 1
    if (ends.has(vertex)) {
      if (steps > 0) found.push({ ids: [...route], value: product * power(most - steps) })
      return
    }
    if (steps === most) return
    for (const { to, weight } of arcs[vertex] ?? []) {
      const id = ids[to] ?? ''
      const best = worth(to, product * weight, steps + 1, most)
      if (best === 0 || best < last.strength || route.includes(id)) continue
      if (best === last.strength && worth(to, product * weight, steps + 1, last.steps) < best) continue
      route.push(id)
      onward(route, to, product * weight)
      route.pop()
    }
  }
  onward([ids[start] ?? ''], start, 1)
  return found
    .sort((a, b) => b.value - a.value || a.ids.length - b.ids.length || (String(a.ids) < String(b.ids) ? -1 : 1))
    .map(({ ids, value }) => ({ ids, strength: value / power(most) }))
}
