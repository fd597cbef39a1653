import type { ElementDefinition } from 'cytoscape'
import type { GraphEdge, GraphNode } from '../../contract/graph-view.ts'
import { lineLength, twoLines } from './label-text.ts'
import { mutualWeight, shapes, tieWidths } from './palette.ts'
import type { Point } from './positions.ts'
import { type DrawnEdge, drawnTies } from './ties.ts'

/** What the canvas is asked to draw. */
export type Picture = { nodes: GraphNode[]; edges: GraphEdge[]; label: (node: GraphNode) => string }

/** All elements of a picture whose nodes have a place, by id. */
export function elementsOf(picture: Picture, placeOf: (id: string) => Point | undefined) {
  const elements = new Map<string, ElementDefinition>()
  for (const node of picture.nodes) {
    const position = placeOf(node.id)
    if (position) elements.set(node.id, nodeElement(node, picture.label(node), position))
  }
  for (const tie of drawnTies(picture.edges)) {
    if (elements.has(tie.source) && elements.has(tie.target)) elements.set(tie.id, edgeElement(tie))
  }
  return elements
}

/** One after the other on a route. */
export type PathStep = { from: string; to: string }

/** A dashed line for each step of a route between two that are drawn without a line of their own. */
export function linkElements(
  path: readonly PathStep[],
  elements: ReadonlyMap<string, ElementDefinition>,
): ElementDefinition[] {
  const joined = new Set(
    [...elements.values()].flatMap(({ data: { source, target } }) => (source ? [pairOf(source, target)] : [])),
  )
  return path
    .filter(({ from, to }) => elements.has(from) && elements.has(to) && !joined.has(pairOf(from, to)))
    .map(({ from, to }) => ({
      group: 'edges',
      data: { id: `link:${pairOf(from, to)}`, source: from, target: to },
      classes: 'link',
    }))
}

/** The same for a pair in either direction. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`
}

function nodeElement(node: GraphNode, label: string, position: Point): ElementDefinition {
  const { width, height } = shapes[node.kind]
  const size = 1 + Math.min(0.35, node.ties / 80)
  return {
    group: 'nodes',
    data: {
      id: node.id,
      name: label,
      label: twoLines(label, lineLength[node.kind]),
      width: Math.round(width * size),
      height: Math.round(height * size),
      weight: weightOf(node),
    },
    classes: `party ${node.kind} hue-${node.layer ?? 'none'}${node.keyRole ? ' key' : ''}`,
    position: { ...position },
  }
}

/** How much it matters that a label is read when not all fit. */
function weightOf(node: GraphNode): number {
  const kind = { organisation: 1_000, seat: 400, consultation: 300, professional: 0 }[node.kind]
  return kind + (node.keyRole ? 600 : 0) + node.ties
}

function edgeElement(tie: DrawnEdge): ElementDefinition {
  const { id, source, target, kind } = tie
  if (kind !== 'trusts') return { group: 'edges', data: { id, source, target }, classes: `structure ${kind}` }
  return {
    group: 'edges',
    data: { id, source, target, width: tieWidth(tie), ...numbers(tie), ...heads(tie) },
    classes: `tie ${tie.mutual ? 'mutual' : 'one-sided'} stale-${tie.stale}`,
  }
}

/** Width of the line of a tie; without a level it is the thinnest. */
export function tieWidth({ level, mutual }: Pick<DrawnEdge, 'level' | 'mutual'>): number {
  const width = Object.entries(tieWidths).find(([key]) => key === String(level))?.[1] ?? tieWidths[1]
  return mutual ? width * mutualWeight : width
}

/** The level as a number: once on the line, or at each head when the two parties claim different levels. */
function numbers({ source, level, claims }: DrawnEdge) {
  const towardsTarget = claims.find((claim) => claim.source === source)?.level
  const towardsSource = claims.find((claim) => claim.target === source)?.level
  const differ = towardsSource !== undefined && towardsTarget !== undefined && towardsSource !== towardsTarget
  return {
    level: differ ? '' : String(level ?? ''),
    atSource: differ ? String(towardsSource) : '',
    atTarget: differ ? String(towardsTarget) : '',
  }
}

/** An arrowhead stands at who is trusted; it is hollow when its claim is stale or kept away by a filter. */
function heads({ source, mutual, claims }: DrawnEdge) {
  const fill = (claim: GraphEdge | undefined) => (claim && !claim.stale ? 'filled' : 'hollow')
  return {
    targetFill: fill(claims.find((claim) => claim.source === source)),
    sourceShape: mutual ? 'triangle' : 'circle',
    sourceFill: mutual ? fill(claims.find((claim) => claim.target === source)) : 'hollow',
  }
}
