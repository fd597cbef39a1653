import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import type { ImportReport } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { Conflict } from '../../http/refusals.ts'
import { type Context, route } from '../../http/route.ts'
import { readTables } from '../../tables/read-tables.ts'
import { replayOf } from './commit.ts'
import { streamEvents } from './events.ts'
import { isRunning, Jobs } from './jobs.ts'
import { registerSheets } from './sheets.ts'
import { readUpload } from './upload.ts'
import { firstReport, work } from './work.ts'

export function registerImports(app: FastifyInstance): void {
  const jobs = new Jobs()
  const closing = new AbortController()
  app.atErasure.add(() => jobs.forgetAll())
  app.addHook('preClose', async () => {
    closing.abort()
    await jobs.close()
  })
  app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false })
    // The handler reads the body itself, so that no more of it is kept than may be.
    scope.removeContentTypeParser('application/json')
    scope.addContentTypeParser([...fileTypes], (_request, _payload, done) => done(null))
    route(scope, endpoints.imports.create, (context) => importFile(app, jobs, context))
  })
  registerSheets(app)
  route(app, endpoints.imports.get, async ({ params, asker }) => jobs.get(params.id, asker.name).report)
  route(app, endpoints.imports.events, async ({ params, asker, reply }) => {
    streamEvents(jobs.get(params.id, asker.name), reply, closing.signal)
    return reply
  })
  route(app, endpoints.imports.cancel, async ({ params, asker }) => {
    const job = jobs.get(params.id, asker.name)
    job.cancel.abort()
    await job.ended
    if (job.report.state !== 'cancelled') throw new Conflict(tooLate)
    return undefined
  })
}

const fileTypes = endpoints.imports.create.bodyTypes.filter((type) => type !== 'multipart/form-data')

/** Answers when the import is done, or after a while with how it stands by then. */
async function importFile(
  app: FastifyInstance,
  jobs: Jobs,
  context: Context<typeof endpoints.imports.create>,
): Promise<ImportReport> {
  const { db, locale, query, request, reply, asker, operation } = context
  const { dryRun } = query
  const upload = await readUpload(request, locale)
  const fingerprint = digestOf(context.fingerprint, upload)
  const before = dryRun ? undefined : await replayOf(db, { operation, fingerprint })
  if (before) return before
  const file = await jobs.inTurn(() => readTables(upload.bytes))
  const job = jobs.begin(asker.name, firstReport(file, upload, dryRun))
  const writer = { db, asker, operation, fingerprint }
  const working = work(job, file, upload, { connection: app.connection, jobs, writer, locale, asked: query })
  job.ended = working.catch(() => undefined)
  const late = new AbortController()
  // Who can follow the events wants to be able to stop it from the start (RFC 7240).
  const isFollowed = !dryRun && /\brespond-async\b/.test(String(request.headers.prefer ?? ''))
  const patience = isFollowed ? 0 : limits.importAnswer
  await Promise.race([working, pause(patience, undefined, { signal: late.signal, ref: false })])
  late.abort()
  const { id, auditEntryId } = job.report
  if (isRunning(job)) working.catch((error: unknown) => request.log.warn({ err: error }, 'An import did not end well'))
  reply.header('Location', `/v1/imports/${id}`)
  if (auditEntryId !== undefined) reply.header('Audit-Entry', auditEntryId)
  return job.report
}

function digestOf(asked: string, { bytes, options }: Awaited<ReturnType<typeof readUpload>>): string {
  return createHash('sha256').update(asked).update(JSON.stringify(options)).update(bytes).digest('base64url')
}

const tooLate = {
  nl: 'Deze import is al klaar. Maak hem ongedaan in de geschiedenis.',
  en: 'This import has ended already. Undo it in the history.',
}
