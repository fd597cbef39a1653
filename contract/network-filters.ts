import { z } from 'zod'
import type { GraphEdge, GraphNode } from './graph-view.ts'
import { limits } from './limits.ts'
import { distinct, slug, uuid } from './primitives.ts'
import { type KnownTieState, knownTieStates, layers, nodeKinds, otherTieEnds } from './vocabulary.ts'

/** What an end can be, for those who read the API. */
export const endsOfTies = `a layer, a seat, a party, \`${otherTieEnds[0]}\` (without a seat) or \`${otherTieEnds[1]}\``

/** Between whom a tie is: each end a layer, a seat, a party's id, or one of `otherTieEnds`. */
export const tieEnds = z.tuple([z.union([uuid, slug]), z.union([uuid, slug])])
export type TieEnds = z.infer<typeof tieEnds>

/** Where a tie is that has to do with a group: both ends are in it, or just one. */
export const groupSides = ['within', 'across'] as const
export type GroupSide = (typeof groupSides)[number]

/** Ties of some parties: with each other, or with all others. */
export const amongParties = z
  .strictObject({ parties: distinct(uuid, limits.exportParties).min(1), ties: z.enum(groupSides) })
  .meta({ id: 'AmongParties' })
export type AmongParties = z.infer<typeof amongParties>

/**
 * What narrows a network down. Layers, kinds and the ends of `between` choose nodes; minLevel, freshOnly, tieStates,
 * `between` and `among` choose trust edges.
 */
export const networkFilters = z
  .strictObject({
    layers: z.array(z.enum(layers)).min(1).max(layers.length).optional(),
    kinds: z.array(z.enum(nodeKinds)).min(1).max(nodeKinds.length).optional(),
    minLevel: z.int().min(1).max(5).optional(),
    freshOnly: z.boolean().optional(),
    tieStates: z
      .array(z.enum(knownTieStates))
      .max(knownTieStates.length)
      .optional()
      .meta({ description: 'States of the pair that a claim is of: as trust health counts them' }),
    between: tieEnds.optional().meta({ description: `Two ends of a tie, each ${endsOfTies}` }),
    among: amongParties
      .optional()
      .meta({ description: 'Ties of these parties: `within`, with each other; `across`, with all others' }),
  })
  .meta({ id: 'NetworkFilters' })
export type NetworkFilters = z.infer<typeof networkFilters>

type Nullish<Shape> = { readonly [Key in keyof Shape]?: Readonly<Shape[Key]> | null | undefined }
/** What narrows a network; a filter that is absent or null lets everything through. */
export type Narrowing = Nullish<NetworkFilters>

/** Whether a node passes the filters on nodes. */
export function passesNode(node: GraphNode, { layers, kinds, between }: Narrowing): boolean {
  if (layers && (node.layer === null || !layers.includes(node.layer))) return false
  if (between && !between.some((end) => isOfEnd(node, end))) return false
  return !kinds || kinds.includes(node.kind)
}

/**
 * Which edges pass the filters on ties; relations without trust always do. `edges` hold both claims of a pair where there
 * are two, as its state depends on both.
 */
export function tieFilter(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, GraphNode>,
  { minLevel, freshOnly, tieStates, between, among }: Narrowing,
): (edge: GraphEdge) => boolean {
  const stateOf = tieStates ? tieStatesOf(edges) : null
  const group = new Set(among?.parties)
  return (edge) => {
    if (edge.kind !== 'trusts') return true
    if (minLevel && (edge.level ?? 0) < minLevel) return false
    if (freshOnly && edge.stale) return false
    if (stateOf && !tieStates?.includes(stateOf(edge))) return false
    if (among && among.ties !== sideOf(edge, group)) return false
    const [one, other] = [nodes.get(edge.source), nodes.get(edge.target)]
    return !between || (one !== undefined && other !== undefined && isBetween(one, other, between))
  }
}

function sideOf({ source, target }: Pair, group: ReadonlySet<string>): GroupSide | null {
  if (group.has(source) !== group.has(target)) return 'across'
  return group.has(source) ? 'within' : null
}

/** The state of a pair by its one or two claims: a stale one makes the tie stale, whatever the other says. */
export function stateOfTie(one?: Claim, other?: Claim): KnownTieState {
  if (one?.stale || other?.stale) return 'stale'
  return one && other ? 'mutual' : 'one-sided'
}
type Claim = { stale?: boolean | undefined }

/** Tells of a pair of parties the state, by all claims there are. */
export function tieStatesOf(edges: readonly GraphEdge[]): (pair: Pair) => KnownTieState {
  const pairs = Map.groupBy(
    edges.filter(({ kind }) => kind === 'trusts'),
    pairOf,
  )
  return (pair) => {
    const claims = pairs.get(pairOf(pair))
    const from = (party: string) => claims?.find(({ source }) => source === party)
    return stateOfTie(from(pair.source), from(pair.target))
  }
}
type Pair = Pick<GraphEdge, 'source' | 'target'>

const pairOf = ({ source, target }: Pair) => (source < target ? `${source} ${target}` : `${target} ${source}`)

function isBetween(one: GraphNode, other: GraphNode, [from, to]: Readonly<TieEnds>): boolean {
  return (isOfEnd(one, from) && isOfEnd(other, to)) || (isOfEnd(one, to) && isOfEnd(other, from))
}

/** A word that is both a layer and a seat is the layer. */
function isOfEnd({ id, layer, layerSeat }: GraphNode, end: string): boolean {
  if (end === 'any' || end === id) return true
  if (end === 'none') return layerSeat === undefined
  return layers.some((one) => one === end) ? layer === end : layerSeat === end
}
