import type { GraphView } from '../../../contract/graph-view.ts'

/** A professional who can be asked, and when they last said something of somebody in the network; null: never. */
export type Askable = {
  id: string
  name: string
  function: string
  organisation: string
  lastOn: string | null
}

/** The professionals of a network: those who never said anything first, then those who did so longest ago. */
export function askable(network: GraphView, language: string): Askable[] {
  const last = new Map<string, string>()
  for (const { kind, source, confirmedOn } of network.edges) {
    if (kind !== 'trusts' || !confirmedOn) continue
    const known = last.get(source)
    if (!known || known < confirmedOn) last.set(source, confirmedOn)
  }
  const { compare } = new Intl.Collator(language)
  return network.nodes
    .filter((node) => node.kind === 'professional')
    .map((node) => ({
      id: node.id,
      name: node.label,
      function: node.function ?? '',
      organisation: node.organisationName ?? '',
      lastOn: last.get(node.id) ?? null,
    }))
    .sort(
      (a, b) => (a.lastOn ?? '').localeCompare(b.lastOn ?? '') || compare(a.name, b.name) || a.id.localeCompare(b.id),
    )
}
