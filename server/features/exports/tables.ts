import type { ExportRequest } from '../../../contract/exports.ts'
import type { GraphEdge, GraphNode, GraphView } from '../../../contract/graph-view.ts'
import { toCsvText } from '../../tables/write-csv.ts'
import type { SheetToWrite } from '../../tables/write-xlsx.ts'

/** A table of the graph as CSV: its ties, or its parties. */
export function toCsv(view: GraphView, { table, separator }: Pick<ExportRequest, 'table' | 'separator'>): string {
  const { columns, rows } = table === 'ties' ? tieTable(view) : partyTable(view)
  return toCsvText(columns, rows, separator)
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
] as const satisfies (keyof GraphEdge | 'sourceLabel' | 'targetLabel')[]

/** A row for each edge, with the names of what it joins. */
export function tieTable({ nodes, edges }: GraphView): SheetToWrite {
  const labels = new Map(nodes.map((node) => [node.id, node.label]))
  const rows = edges.map((edge) => {
    const named = { ...edge, sourceLabel: labels.get(edge.source), targetLabel: labels.get(edge.target) }
    return tieColumns.map((column) => named[column])
  })
  return { name: 'ties', columns: tieColumns, rows }
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
] as const satisfies (keyof GraphNode)[]

/** A row for each node; a list becomes its items joined by spaces, slugs hold none. */
export function partyTable({ nodes }: GraphView): SheetToWrite {
  const rows = nodes.map((node) =>
    partyColumns.map((column) => {
      const value = node[column]
      return Array.isArray(value) ? value.join(' ') : value
    }),
  )
  return { name: 'parties', columns: partyColumns, rows }
}
