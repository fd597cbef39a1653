import type { GraphView } from '../../../contract/graph-view.ts'
import { neighbourGroups } from '../../graph/projection.ts'

/** One group of hidden neighbours, to take or to leave. `key` is the layer, after the side that it is on. */
export type Group = { key: string; layer: string; isInside: boolean; ids: string[] }

/** How many nodes one expansion brings in at first: more would bury the picture. */
export const portion = 25

/** The neighbours of a party that are not in view: first those of the network, then those outside it. */
export function groupsOf(
  centre: string,
  network: GraphView,
  around: GraphView | undefined,
  shown: ReadonlySet<string>,
): Group[] {
  const members = new Set(network.nodes.map((node) => node.id))
  const inside = neighbourGroups(centre, network, shown).map(({ key, ids }) => ({
    key: `in-${key}`,
    layer: key,
    isInside: true,
    ids,
  }))
  const known = new Set([...shown, ...members])
  const outside = around ? neighbourGroups(centre, around, known) : []
  return [...inside, ...outside.map(({ key, ids }) => ({ key: `out-${key}`, layer: key, isInside: false, ids }))]
}

/** Which nodes the chosen groups bring in: the strongest of each group in turn, so that no group is crowded out. */
export function chosenIds(groups: readonly Group[], chosen: ReadonlySet<string>, most: number): string[] {
  const lists = groups.filter((group) => chosen.has(group.key)).map((group) => group.ids)
  const longest = Math.max(0, ...lists.map((ids) => ids.length))
  const inTurn = Array.from({ length: longest }, (_, place) => lists.flatMap((ids) => ids[place] ?? []))
  return inTurn.flat().slice(0, most)
}
