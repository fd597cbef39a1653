import { VertexQueue } from '../../measures/vertex-queue.ts'
import type { Way } from './distances.ts'
import { Groups } from './groups.ts'

export type Edge = readonly [one: number, other: number]
type Reached = { from: number; before: number; length: number }
type Bridge = { one: number; other: number; length: number }
type Order = (a: number, b: number) => number

/**
 * A short tree that joins the parties asked for, or one for each group that can be joined: Mehlhorn's approximation (1988),
 * at most 2 (1 - 1/k) times as long as the shortest. All of them grow at once; where two meet is a bridge, and once no
 * unseen bridge can be as short as those that join all, the growing ends. What is found is then shortened as far as its own
 * parties allow. Equals are decided by `byRank` alone, never by the order in which the parties came to be known: the answer
 * from a part of the graph is that from all of it.
 */
export function connectingTree(asked: readonly number[], waysFrom: (node: number) => Way[], byRank: Order): Edge[] {
  const settled = new Map<number, Reached>()
  const reached = new Map<number, Reached>(asked.map((node) => [node, { from: node, before: -1, length: 0 }]))
  const bridges = new Map<string, Bridge>()
  const queue = new VertexQueue()
  for (const node of asked.toSorted(byRank)) queue.push(node, 0)
  while (queue.size > 0) {
    const radius = queue.key
    if (joinsAll(asked, shortest(bridges, settled, byRank), 2 * radius)) break
    const node = queue.pop()
    const here = reached.get(node)
    if (!here || settled.has(node) || here.length < radius) continue
    settled.set(node, here)
    for (const { other, length } of waysFrom(node)) {
      if (settled.has(other)) noteBridge(node, other, length)
      else reach(other, { from: here.from, before: node, length: here.length + length })
    }
  }
  const kept = shortest(bridges, settled, byRank).flatMap(({ one, other }): Edge[] => [
    [one, other],
    ...backFrom(one, settled),
    ...backFrom(other, settled),
  ])
  const nodes = new Set([...asked, ...kept.flat()])
  return pruned(asked, within(nodes, waysFrom, byRank))

  function reach(node: number, way: Reached): void {
    const known = reached.get(node)
    if (known && (way.length - known.length || byRank(way.from, known.from) || byRank(way.before, known.before)) >= 0)
      return
    reached.set(node, way)
    if (way.length !== known?.length) queue.push(node, way.length)
  }

  function noteBridge(a: number, b: number, length: number): void {
    const [one, other] = byRank(a, b) < 0 ? [a, b] : [b, a]
    const [here, there] = [settled.get(one), settled.get(other)]
    if (!here || !there || here.from === there.from) return
    const key = [here.from, there.from].sort((x, y) => x - y).join(' ')
    const bridge = { one, other, length: here.length + length + there.length }
    const known = bridges.get(key)
    if (!known || byLength(byRank)(bridge, known) < 0) bridges.set(key, bridge)
  }
}

const byLength = (byRank: Order) => (a: Bridge, b: Bridge) =>
  a.length - b.length || byRank(a.one, b.one) || byRank(a.other, b.other)

/** The bridges of a shortest tree over those asked for. */
function shortest(
  bridges: ReadonlyMap<string, Bridge>,
  settled: ReadonlyMap<number, Reached>,
  byRank: Order,
): Bridge[] {
  const groups = new Groups()
  return [...bridges.values()]
    .sort(byLength(byRank))
    .filter(({ one, other }) => groups.join(settled.get(one)?.from ?? one, settled.get(other)?.from ?? other))
}

const joinsAll = (asked: readonly number[], tree: readonly Bridge[], under: number) =>
  tree.length === asked.length - 1 && tree.every(({ length }) => length < under)

function backFrom(node: number, settled: ReadonlyMap<number, Reached>): Edge[] {
  const edges: Edge[] = []
  for (let at = node; ; ) {
    const before = settled.get(at)?.before ?? -1
    if (before === -1) return edges
    edges.push([at, before])
    at = before
  }
}

/** A shortest tree among these nodes (Kruskal). */
function within(nodes: ReadonlySet<number>, waysFrom: (node: number) => Way[], byRank: Order): Edge[] {
  const groups = new Groups()
  const inOrder = [...nodes].sort(byRank)
  return inOrder
    .flatMap((one) => waysFrom(one).map(({ other, length }): Bridge => ({ one, other, length })))
    .filter(({ one, other }) => nodes.has(other) && byRank(one, other) < 0)
    .sort(byLength(byRank))
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
