import { stringify } from 'csv-stringify/sync'
import type { ExportRequest } from '../../../contract/exports.ts'
import type { GraphView } from '../../../contract/graph-view.ts'

/**
 * A table of the graph as CSV (RFC 4180): its ties, or its parties. A text that a spreadsheet would run as a formula
 * gets an apostrophe in front.
 */
export function toCsv(view: GraphView, table: ExportRequest['table'], separator: ExportRequest['separator']): string {
  const rows = table === 'ties' ? tieRows(view) : partyRows(view)
  const columns = table === 'ties' ? tieColumns : partyColumns
  return stringify(rows, {
    header: true,
    columns: [...columns],
    delimiter: separator,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  })
}

const tieColumns = [
  'id',
  'kind',
  'source',
  'sourceLabel',
  'target',
  'targetLabel',
  'level',
  'confirmedOn',
  'stale',
  'mutual',
] as const

function tieRows({ nodes, edges }: GraphView) {
  const labels = new Map(nodes.map((node) => [node.id, node.label]))
  return edges.map((edge) => ({ ...edge, sourceLabel: labels.get(edge.source), targetLabel: labels.get(edge.target) }))
}

const partyColumns = [
  'id',
  'kind',
  'label',
  'layer',
  'function',
  'organisationId',
  'organisationName',
  'partyTypes',
  'phenomena',
  'roles',
  'keyRole',
  'ties',
] as const

function partyRows({ nodes }: GraphView) {
  return nodes.map((node) => ({
    ...node,
    partyTypes: node.partyTypes.join(' '),
    phenomena: node.phenomena.join(' '),
    roles: node.roles?.join(' '),
  }))
}
