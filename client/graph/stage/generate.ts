import type { GraphEdge, GraphNode, GraphView } from '../../../contract/graph-view.ts'
import { layers } from '../../../contract/vocabulary.ts'

const firstNames = ['Sanne', 'Mohammed', 'Johan', 'Fatima', 'Pieter', 'Marieke', 'Emre', 'Anouk', 'Willem', 'Yasmina']
const lastNames = ['de Vries', 'Jansen', 'El Amrani', 'van den Berg', 'Bakker', 'Yilmaz', 'Visser', 'van Leeuwen']
const places = ['Waterland', 'Noord', 'De Linde', 'Oosterpoort', 'Rivierenwijk', 'aan de Singel']
const bodies = {
  'directly-involved': ['Politie Basisteam', 'Gemeente veiligheid', 'Zorg- en Veiligheidshuis', 'Reclassering'],
  'daily-contact': ['Huisartsenpraktijk', 'Woningcorporatie', 'Scholengemeenschap', 'Jongerenwerk', 'Wijkteam'],
  national: ['Landelijk Steunpunt', 'Expertise-unit'],
  'civil-society': ['Voetbalvereniging', 'Stichting', 'Moskee', 'Buurtvereniging'],
} as const

/** A made-up network of about the given size, the same each time: for looking at the canvas at work. */
export function generatedNetwork(size: number, seed = 7): GraphView {
  const random = dice(seed)
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)]
    if (item === undefined) throw new Error('pick: empty list')
    return item
  }
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const addNode = (node: Omit<GraphNode, 'phenomena' | 'ties' | 'partyTypes'>) =>
    nodes.push({ ...node, partyTypes: [], phenomena: [], ties: 0 })
  while (nodes.length < size) {
    const layer = pick([...layers, 'directly-involved', 'daily-contact', 'daily-contact'] as const)
    const organisationId = `o${nodes.length}`
    const name = `${pick(bodies[layer])} ${pick(places)}`
    addNode({ id: organisationId, kind: 'organisation', label: name, layer, keyRole: random() < 0.1 })
    const staff = Math.floor(random() ** 2 * 9)
    for (let index = 0; index < staff; index++) {
      const id = `p${nodes.length}`
      const label = `${pick(firstNames)} ${pick(lastNames)}`
      addNode({ id, kind: 'professional', label, layer, organisationId, keyRole: random() < 0.08 })
      edges.push({ id: `w-${id}`, kind: 'works-for', source: id, target: organisationId })
    }
    if (random() < 0.12) addNode({ id: `seat-${nodes.length}`, kind: 'seat', label: pick(bodies[layer]), layer })
  }
  const parties = nodes.filter((node) => node.kind !== 'seat')
  const claims = new Map<string, GraphEdge>()
  while (claims.size < parties.length * 2.6) {
    const from = Math.floor(random() * parties.length)
    const near = random() < 0.6
    const to = near ? from + 1 + Math.floor(random() * 6) : Math.floor(random() ** 2 * parties.length)
    const source = parties[from]
    const target = parties[to]
    if (!source || !target || source === target) continue
    for (const [a, b] of random() < 0.55
      ? [
          [source, target],
          [target, source],
        ]
      : [[source, target]]) {
      if (!a || !b) continue
      const id = `t-${a.id}-${b.id}`
      const level = 1 + Math.floor(random() * 5)
      claims.set(id, { id, kind: 'trusts', source: a.id, target: b.id, level, stale: random() < 0.2 })
    }
  }
  for (const claim of claims.values()) claim.mutual = claims.has(`t-${claim.target}-${claim.source}`)
  for (const node of nodes) {
    node.ties = [...claims.values()].filter(({ source, target }) => source === node.id || target === node.id).length
  }
  return {
    nodes,
    edges: [...edges, ...claims.values()],
    meta: { asOf: '2026-01-01', hidden: 0, generatedAt: '2026-01-01T00:00:00Z' },
  }
}

/** Mulberry32: small, and the same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
