import type { GraphEdge, GraphNode } from '../../../contract/graph-view.ts'
import { type Layer, layers, type NodeKind } from '../../../contract/vocabulary.ts'
import type { DrawnEdge, Staleness } from '../../graph/ties.ts'
import type { KeyMark, KeyMarks } from '../../view/standing-out.ts'

export type PartyRow = {
  id: string
  name: string
  kind: NodeKind
  function: string
  organisation: string
  layer: Layer | null
  seats: string
  roles: string
  key: boolean
  /** Its place in the order of those marked as key parties; null when it is not. */
  keyMark: number | null
  /** None for a vacant seat. */
  ties: number | null
  node: GraphNode
}

export type TieRow = {
  id: string
  fromId: string
  toId: string
  from: string
  to: string
  level: number
  mutual: boolean
  confirmed: string
  stale: Staleness
  /** The one or two claims in view. */
  claims: readonly GraphEdge[]
}

/** The words that a row needs and that depend on the language. */
export type RowWords = {
  label(node: GraphNode): string
  seat(id: string): string
  role(role: NonNullable<GraphNode['roles']>[number]): string
  keyMarks: KeyMarks | null
}

/** A node of the picture as a row. */
export function partyRow(node: GraphNode, words: RowWords): PartyRow {
  return {
    id: node.id,
    name: words.label(node),
    kind: node.kind,
    function: node.function ?? '',
    organisation: node.organisationName ?? '',
    layer: node.layer,
    seats: node.partyTypes.map(words.seat).join(', '),
    roles: (node.roles ?? []).map(words.role).join(', '),
    key: node.keyRole ?? false,
    keyMark: placeOf(words.keyMarks?.get(node.id)),
    ties: node.kind === 'seat' ? null : node.ties,
    node,
  }
}

/** By betweenness, then those without whom something falls apart, then brokers. */
function placeOf(mark: KeyMark | undefined): number | null {
  return mark ? (mark.rank ?? (mark.cut ? 1_000 : 1_001)) : null
}

/** A tie of the picture as a row; of two claims the older date counts, as the tie is no fresher than that. */
export function tieRow(tie: DrawnEdge, names: ReadonlyMap<string, string>): TieRow {
  return {
    id: tie.id,
    fromId: tie.source,
    toId: tie.target,
    from: names.get(tie.source) ?? tie.source,
    to: names.get(tie.target) ?? tie.target,
    level: tie.level ?? 0,
    mutual: tie.mutual,
    confirmed: tie.claims.map((claim) => claim.confirmedOn ?? '').sort()[0] ?? '',
    stale: tie.stale,
    claims: tie.claims,
  }
}

export type Sort<Row> = { column: keyof Row & string; direction: 'ascending' | 'descending' }

/** Sorts rows by a column; empty words come last either way, equal rows by id. Layers follow the guidance's order. */
export function sorted<Row extends { id: string }>(rows: readonly Row[], sort: Sort<Row>, language: string): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [rankOf(a[sort.column]), rankOf(b[sort.column])]
    if (left === '' || right === '') return left === right ? compare(a.id, b.id) : left === '' ? 1 : -1
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right))
    return order * sign || compare(a.id, b.id)
  })
}

const order: readonly unknown[] = layers

function rankOf(value: unknown): string | number {
  if (value === null) return ''
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  const place = order.indexOf(value)
  return place >= 0 ? place : String(value)
}
