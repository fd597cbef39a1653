import type { GraphView } from '../../../contract/graph-view.ts'

/** How many parties came, and how many went, from one network to another. Seats are no parties. */
export function difference(before: GraphView, after: GraphView): { came: number; went: number } {
  const then = partiesOf(before)
  const now = partiesOf(after)
  return { came: now.difference(then).size, went: then.difference(now).size }
}

function partiesOf({ nodes }: GraphView): Set<string> {
  return new Set(nodes.filter(({ kind }) => kind === 'organisation' || kind === 'professional').map(({ id }) => id))
}
