import type { FastifyInstance, FastifyReply } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { toCsvText } from '../../tables/write-csv.ts'
import { type SheetToWrite, toXlsx } from '../../tables/write-xlsx.ts'
import { type SheetFormat, sheetFormat, sheetTypes } from './sheet-format.ts'
import { readNames } from './store.ts'
import { surveySheet } from './survey.ts'
import { templateSheets } from './template.ts'

/** Files to fill in: templates, and the sheets of a survey. */
export function registerSheets(app: FastifyInstance): void {
  route(app, endpoints.imports.template, async ({ db, params, request, locale, reply }) => {
    const format = sheetFormat(request.headers.accept)
    return send(reply, templateSheets(params.table, locale, await readNames(db)), params.table, format, locale)
  })
  route(app, endpoints.imports.surveySheet, async ({ db, body, request, locale, reply, freshnessMonths }) => {
    const format = sheetFormat(request.headers.accept)
    reply.code(endpoints.imports.surveySheet.status)
    const sheet = await surveySheet(db, body, { locale, today: today(), freshnessMonths })
    return send(reply, [sheet], `survey-${body.phenomenon}`, format, locale)
  })
}

/** A CSV has the first sheet only. Its mark tells spreadsheets that it is UTF-8; Dutch ones expect a semicolon. */
async function send(
  reply: FastifyReply,
  sheets: readonly SheetToWrite[],
  name: string,
  format: SheetFormat,
  locale: Locale,
): Promise<FastifyReply> {
  reply.header('Content-Disposition', `attachment; filename="${name}.${format}"`).header('Vary', 'Accept')
  if (format === 'xlsx') {
    return reply.type(sheetTypes.xlsx).send(await toXlsx(sheets))
  }
  const [sheet] = sheets
  const text = toCsvText(sheet?.columns ?? [], sheet?.rows ?? [], locale === 'nl' ? ';' : ',')
  return reply.type('text/csv; charset=utf-8').serializer(String).send(`\uFEFF${text}`)
}
