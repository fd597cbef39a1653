import type { Network } from '../../graph-view/network.ts'

/**
 * The wanted parties of a network at most `depth` relations from one, over wanted parties alone: nearest first, then
 * strongest claim, then id. The centre itself comes first, wanted or not.
 */
export function nearestFirst(
  centre: string,
  { claims, relations }: Pick<Network, 'claims' | 'relations'>,
  depth: number,
  wanted: ReadonlySet<string>,
): string[] {
  const links = [
    ...claims.map(({ from, to, level }) => [from, to, level] as const),
    ...relations.posts.map(([, from, to]) => [from, to, 0] as const),
    ...relations.parts.map(([from, to]) => [from, to, 0] as const),
  ]
  const around = new Map<string, Map<string, number>>()
  for (const [from, to, level] of links) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = around.get(one) ?? new Map<string, number>()
      around.set(one, others.set(other, Math.max(level, others.get(other) ?? 0)))
    }
  }
  const seen = new Set([centre])
  let frontier = [centre]
  for (let step = 0; step < depth; step++) {
    const next = new Map<string, number>()
    for (const one of frontier) {
      for (const [other, level] of around.get(one) ?? []) {
        if (!seen.has(other) && wanted.has(other)) next.set(other, Math.max(level, next.get(other) ?? 0))
      }
    }
    frontier = [...next].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
    for (const id of frontier) seen.add(id)
  }
  return [...seen]
}
