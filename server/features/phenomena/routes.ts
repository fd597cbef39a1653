import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { phenomenonInput } from '../../../contract/phenomena.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { listPhenomena } from './queries.ts'
import { phenomenonKind } from './record.ts'

export function registerPhenomena(app: FastifyInstance): void {
  const { list, get, create, change, remove } = endpoints.phenomena
  route(app, list, ({ db, query, locale }) => readPage(db, listPhenomena, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(phenomenonKind.get, { ids: [params.id] })))
  route(app, create, (context) => createRecord(context, 'phenomenon', context.body, create.path))
  route(app, change, (context) => changeRecord(context, 'phenomenon', phenomenonInput))
  route(app, remove, (context) => removeRecord(context, 'phenomenon'))
}
