import type { stepsByDefinition } from './brute-routes.ts'

/**
 * The strength of the strongest tree that joins some parties of a network, by dynamic programming over all their subsets
 * (Dreyfus and Wagner 1971): exact, slow, and no code of the product. Undefined where no tree does.
 */
export function strongestTree(
  network: ReturnType<typeof stepsByDefinition>,
  asked: readonly string[],
): number | undefined {
  const { members, around, employersOf } = network
  const nodes = [...members]
  const place = new Map(nodes.map((id, index) => [id, index]))
  const ways = nodes.map(() => new Map<number, number>())
  const put = (a: string, b: string, strength: number) => {
    const [one, other] = [place.get(a), place.get(b)]
    if (one === undefined || other === undefined) return
    for (const [x, y] of [[one, other] as const, [other, one] as const]) {
      ways[x]?.set(y, Math.max(ways[x]?.get(y) ?? 0, strength))
    }
  }
  for (const [from, steps] of around) for (const { to, twentieths } of steps) put(from, to, Number(twentieths) / 20)
  for (const [id, employers] of employersOf) {
    for (const one of employers) if (asked.includes(one)) put(id, one, 0.9)
  }
  const all = (1 << asked.length) - 1
  const best = Array.from({ length: all + 1 }, () => new Float64Array(nodes.length))
  for (const [bit, id] of asked.entries()) {
    const row = best[1 << bit]
    if (row) row[place.get(id) ?? -1] = 1
  }
  for (let some = 1; some <= all; some++) {
    const row = best[some] ?? new Float64Array(0)
    for (let part = (some - 1) & some; part > 0; part = (part - 1) & some) {
      const [one, other] = [best[part], best[some ^ part]]
      for (const node of nodes.keys()) row[node] = Math.max(row[node] ?? 0, (one?.[node] ?? 0) * (other?.[node] ?? 0))
    }
    spread(row, ways)
  }
  const strongest = Math.max(0, ...(best[all] ?? []))
  return strongest === 0 ? undefined : strongest
}

/** Lets every value spread along the strongest steps, until nothing changes. */
function spread(row: Float64Array, ways: readonly Map<number, number>[]): void {
  const waiting = new Set(row.keys())
  for (const node of waiting) {
    waiting.delete(node)
    for (const [other, strength] of ways[node] ?? []) {
      const reached = (row[node] ?? 0) * strength
      if (reached <= (row[other] ?? 0)) continue
      row[other] = reached
      waiting.add(other)
    }
  }
}
