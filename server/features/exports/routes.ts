import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { exportFormats } from '../../../contract/exports.ts'
import { auditEntry, recordAudit } from '../../audit/record.ts'
import { route } from '../../http/route.ts'
import { toCsv } from './csv.ts'
import { toGraphml } from './graphml.ts'
import { formatFor } from './negotiate.ts'
import { readSubgraph } from './subgraph.ts'

export function registerExports(app: FastifyInstance): void {
  route(app, endpoints.exports.create, async (context) => {
    const { db, body, locale, freshnessMonths, request, reply } = context
    const format = formatFor(request.headers.accept)
    const view = await readSubgraph(db, body, locale, freshnessMonths)
    const subject = `${body.phenomenon ?? 'parties'}: ${view.nodes.length} nodes as ${format}`
    const entry = auditEntry(context.asker, 'export', 'subgraph', subject)
    await db.write((run) => recordAudit(run, entry))
    const file = `network-${body.phenomenon ?? 'parties'}-${view.meta.asOf}.${exportFormats[format].extension}`
    reply.header('Content-Disposition', `attachment; filename="${file}"`).header('Vary', 'Accept')
    if (format === 'application/json') return view
    const text = format === 'text/csv' ? toCsv(view, body.table, body.separator) : toGraphml(view)
    return reply.type(`${format}; charset=utf-8`).serializer(String).send(text)
  })
}
