import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { limits } from '../../../contract/limits.ts'
import { leaveEntry } from '../../changes/record-writes.ts'
import { writeChanges } from '../../changes/write-changes.ts'
import { writtenOf } from '../../changes/written.ts'
import { NotFound } from '../../http/refusals.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { getEntry } from './queries.ts'
import { readEntries, withRevisions } from './read.ts'
import { changedSince, undoing } from './undo.ts'

export function registerAuditEntries(app: FastifyInstance): void {
  const { list, get, undo } = endpoints.auditEntries
  route(app, list, ({ db, query, asker, locale }) => readEntries(db, query, asker.name, locale))
  route(app, get, async ({ db, params, locale }) => {
    const [entry] = await withRevisions(db, [only(await db.read(getEntry, params))], {}, locale)
    if (!entry) throw new NotFound()
    return entry
  })
  route(app, undo, async (context) => {
    const { id } = context.params
    const found = only(await context.db.read(getEntry, { id }))
    // An import may have written more than other writes do, and had as long.
    const db = found.records > limits.dependents ? app.connection.forRequest(limits.importTime) : context.db
    const deed = { action: 'undo' as const, kind: found.kind, subject: found.subject, undoes: id }
    const plan = (run: Parameters<typeof undoing>[0]) => undoing(run, id)
    const done = await writeChanges({ ...context, db }, deed, undo.response, plan, writtenOf).catch(
      (error: unknown) => {
        throw changedSince(error)
      },
    )
    leaveEntry(context.reply, done)
    return done.answer
  })
}
