import { VertexQueue } from '../../measures/vertex-queue.ts'
import type { Way } from './distances.ts'
import { Groups } from './groups.ts'

export type Edge = readonly [one: number, other: number]
type Settled = { from: number; before: number; length: number }
type Bridge = { one: number; other: number; length: number }

/**
 * A short tree that joins the parties asked for, or one for each group that can be joined: Mehlhorn's approximation (1988),
 * at most 2 (1 - 1/k) times as long as the shortest. All of them grow at once; where two meet is a bridge, and once no
 * unseen bridge can be shorter than those that join all, the growing ends. What is found is then shortened as far as its own
 * parties allow. `rank` decides between equals.
 */
export function connectingTree(
  asked: readonly number[],
  waysFrom: (node: number) => Way[],
  rank: (node: number) => string,
): Edge[] {
  const byRank = (a: number, b: number) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)
  const settled = new Map<number, Settled>()
  const reached = new Map<number, Settled>(asked.map((node) => [node, { from: node, before: -1, length: 0 }]))
  const bridges = new Map<string, Bridge>()
  const queue = new VertexQueue()
  for (const node of asked.toSorted(byRank)) queue.push(node, 0)
  while (queue.size > 0) {
    const radius = queue.key
    if (joinsAll(asked, bridges, settled, 2 * radius)) break
    const node = queue.pop()
    const here = reached.get(node)
    if (!here || settled.has(node) || here.length < radius) continue
    settled.set(node, here)
    for (const { other, length } of waysFrom(node)) {
      const there = settled.get(other)
      if (there) noteBridge(node, other, here, there, length)
      else if (here.length + length < (reached.get(other)?.length ?? Number.POSITIVE_INFINITY)) {
        reached.set(other, { from: here.from, before: node, length: here.length + length })
        queue.push(other, here.length + length)
      }
    }
  }
  const kept = shortest(bridges, settled).flatMap(({ one, other }): Edge[] => [
    [one, other],
    ...backFrom(one, settled),
    ...backFrom(other, settled),
  ])
  const nodes = new Set([...asked, ...kept.flat()])
  return pruned(asked, within(nodes, waysFrom, byRank))

  function noteBridge(one: number, other: number, here: Settled, there: Settled, length: number): void {
    if (here.from === there.from) return
    const key = [here.from, there.from].sort((a, b) => a - b).join(' ')
    const whole = here.length + length + there.length
    if (whole < (bridges.get(key)?.length ?? Number.POSITIVE_INFINITY)) bridges.set(key, { one, other, length: whole })
  }
}

/** The bridges of a shortest tree over those asked for. */
function shortest(bridges: ReadonlyMap<string, Bridge>, settled: ReadonlyMap<number, Settled>): Bridge[] {
  const groups = new Groups()
  return [...bridges.values()]
    .sort((a, b) => a.length - b.length)
    .filter(({ one, other }) => groups.join(settled.get(one)?.from ?? one, settled.get(other)?.from ?? other))
}

function joinsAll(
  asked: readonly number[],
  bridges: ReadonlyMap<string, Bridge>,
  settled: ReadonlyMap<number, Settled>,
  atMost: number,
) {
  if (bridges.size < asked.length - 1) return false
  const tree = shortest(bridges, settled)
  return tree.length === asked.length - 1 && tree.every(({ length }) => length <= atMost)
}

function backFrom(node: number, settled: ReadonlyMap<number, Settled>): Edge[] {
  const edges: Edge[] = []
  for (let at = node; ; ) {
    const before = settled.get(at)?.before ?? -1
    if (before === -1) return edges
    edges.push([at, before])
    at = before
  }
}

/** A shortest tree among these nodes (Kruskal). */
function within(
  nodes: ReadonlySet<number>,
  waysFrom: (node: number) => Way[],
  byRank: (a: number, b: number) => number,
): Edge[] {
  const groups = new Groups()
  const inOrder = [...nodes].sort(byRank)
  return inOrder
    .flatMap((one) => waysFrom(one).map(({ other, length }) => ({ one, other, length })))
    .filter(({ one, other }) => nodes.has(other) && byRank(one, other) < 0)
    .sort((a, b) => a.length - b.length || byRank(a.one, b.one) || byRank(a.other, b.other))
    .filter(({ one, other }) => groups.join(one, other))
    .map(({ one, other }): Edge => [one, other])
}

/** Without ends that nobody asked for. */
function pruned(asked: readonly number[], tree: Edge[]): Edge[] {
  const wanted = new Set(asked)
  for (let edges = tree; ; ) {
    const degrees = new Map<number, number>()
    for (const node of edges.flat()) degrees.set(node, (degrees.get(node) ?? 0) + 1)
    const left = edges.filter((edge) => edge.every((node) => wanted.has(node) || (degrees.get(node) ?? 0) > 1))
    if (left.length === edges.length) return left
    edges = left
  }
}
