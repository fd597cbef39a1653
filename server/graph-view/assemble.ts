import type { GraphEdge, GraphNode, GraphView } from '../../contract/graph-view.ts'
import { limits } from '../../contract/limits.ts'
import { type NetworkFilters, passesNode, tieFilter } from '../../contract/network-filters.ts'
import type { NodeKind } from '../../contract/vocabulary.ts'
import type { Database } from '../neo4j/database.ts'
import type { CountingClaim } from './claims.ts'
import { partyNode } from './nodes.ts'
import { partyNodes, type Relations, sharedConsultations } from './queries.ts'

/** Kinds of node that a graph has when nothing else is asked. */
export const usualKinds: readonly NodeKind[] = ['organisation', 'professional', 'seat']

export type Ingredients = {
  /** Parties to show, before filters, the most important first. */
  ids: readonly string[]
  /** The party that the graph is about: shown whatever the filters say. */
  centre?: string
  claims: readonly CountingClaim[]
  relations: Relations
  ties: ReadonlyMap<string, number>
  seats?: readonly GraphNode[]
  filters: NetworkFilters
  phenomenon?: string | undefined
  asOf: string
  limit: number
  /** Parties left out before; added to those that the limit leaves out here. */
  hidden?: number
}

/** Makes the GraphView of some parties and the relations among them; filters first, then the limit. */
export async function assembleGraphView(db: Database, given: Ingredients): Promise<GraphView> {
  const { phenomenon, asOf, filters, limit } = given
  const rows = (await db.read(partyNodes, { ids: [...given.ids], asOf })).flatMap((row) => row.nodes)
  const byId = new Map(rows.map((row) => [row[0], partyNode(row, given.ties.get(row[0]) ?? 0, phenomenon)]))
  const parties = given.ids.flatMap((id) => byId.get(id) ?? [])
  const { kinds = usualKinds } = filters
  const wanted = [...parties, ...(given.seats ?? [])].filter(
    (node) => node.id === given.centre || passesNode(node, { ...filters, kinds }),
  )
  const nodes = wanted.slice(0, limit)
  const consultations = filters.kinds?.includes('consultation')
    ? await consultationsOf(db, nodes, asOf)
    : { nodes: [], edges: [] }
  const shown = new Map(nodes.map((node) => [node.id, node]))
  return {
    nodes: [...nodes, ...consultations.nodes].sort(byIdOrder),
    edges: [...edgesAmong(shown, given), ...consultations.edges].sort(byIdOrder),
    meta: {
      ...(phenomenon !== undefined && { phenomenon }),
      asOf,
      hidden: (given.hidden ?? 0) + wanted.length - nodes.length,
      generatedAt: new Date().toISOString(),
    },
  }
}

function edgesAmong(shown: ReadonlyMap<string, GraphNode>, { claims, relations, filters }: Ingredients): GraphEdge[] {
  const trusts = claims.map(
    ({ id, from, to, ...rest }): GraphEdge => ({ id, kind: 'trusts', source: from, target: to, ...rest }),
  )
  const worksFor: GraphEdge[] = relations.posts.map(([id, source, target]) => ({
    id,
    kind: 'works-for',
    source,
    target,
  }))
  const partOf: GraphEdge[] = relations.parts.map(([source, target]) => ({
    id: `${source}:${target}`,
    kind: 'part-of',
    source,
    target,
  }))
  const passes = tieFilter(trusts, shown, filters)
  return [...trusts, ...worksFor, ...partOf].filter(
    (edge) => shown.has(edge.source) && shown.has(edge.target) && passes(edge),
  )
}

async function consultationsOf(
  db: Database,
  nodes: readonly GraphNode[],
  asOf: string,
): Promise<{ nodes: GraphNode[]; edges: GraphEdge[] }> {
  const found = await db.read(sharedConsultations, { ids: nodes.map((node) => node.id), asOf, limit: limits.page.max })
  return {
    nodes: found.map(({ id, name, phenomena }) => ({
      id,
      kind: 'consultation',
      label: name,
      layer: null,
      partyTypes: [],
      phenomena,
      ties: 0,
    })),
    edges: found.flatMap(({ id: target, participants }) =>
      participants.map(([source, id]): GraphEdge => ({ id, kind: 'takes-part-in', source, target })),
    ),
  }
}

function byIdOrder(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
