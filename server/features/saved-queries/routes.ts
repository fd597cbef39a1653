import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { savedQueryInput } from '../../../contract/saved-queries.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { listSavedQueries } from './queries.ts'
import { savedQueryKind } from './record.ts'

export function registerSavedQueries(app: FastifyInstance): void {
  const { list, get, create, change, remove } = endpoints.savedQueries
  route(app, list, ({ db, query, locale }) => readPage(db, listSavedQueries, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(savedQueryKind.get, { ids: [params.id] })))
  route(app, create, (context) =>
    createRecord(context, 'saved-query', { ...context.body, id: randomUUID() }, create.path),
  )
  route(app, change, (context) => changeRecord(context, 'saved-query', savedQueryInput))
  route(app, remove, (context) => removeRecord(context, 'saved-query'))
}
