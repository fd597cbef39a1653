import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { type ExportFormat, type ExportRequest, exportFormats } from '../../../contract/exports.ts'
import type { GraphView } from '../../../contract/graph-view.ts'
import { auditedDeed } from '../../audit/write.ts'
import { route } from '../../http/route.ts'
import { toXlsx } from '../../tables/write-xlsx.ts'
import { toGexf } from './gexf.ts'
import { toGraphml } from './graphml.ts'
import { formatFor } from './negotiate.ts'
import { readSubgraph } from './subgraph.ts'
import { partyTable, tieTable, toCsv } from './tables.ts'

export function registerExports(app: FastifyInstance): void {
  route(app, endpoints.exports.create, async (context) => {
    const { body, locale, freshnessMonths, request, reply } = context
    const format = formatFor(request.headers.accept)
    const view = await readSubgraph(context.db, body, locale, freshnessMonths)
    const subject = `${body.phenomenon ?? 'parties'}: ${view.nodes.length} nodes as ${format}`
    await auditedDeed(context, { action: 'export', kind: 'subgraph', subject })
    const file = `network-${body.phenomenon ?? 'parties'}-${view.meta.asOf}.${exportFormats[format].extension}`
    reply.header('Content-Disposition', `attachment; filename="${file}"`).header('Vary', 'Accept')
    if (format === 'application/json') return view
    if (format === xlsx) return reply.type(format).send(await toXlsx([partyTable(view), tieTable(view)]))
    return reply.type(`${format}; charset=utf-8`).serializer(String).send(asText[format](view, body))
  })
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const asText: Record<
  Exclude<ExportFormat, 'application/json' | typeof xlsx>,
  (view: GraphView, asked: ExportRequest) => string
> = {
  'text/csv': toCsv,
  'application/graphml+xml': toGraphml,
  'application/gexf+xml': toGexf,
}
