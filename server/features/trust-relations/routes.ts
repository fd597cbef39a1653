import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { trustRelationInput } from '../../../contract/trust-relations.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { listTrustRelations } from './queries.ts'
import { trustRelationKind, withStart } from './record.ts'

export function registerTrustRelations(app: FastifyInstance): void {
  const { list, get, create, change, remove } = endpoints.trustRelations
  route(app, list, ({ db, query, locale }) => readPage(db, listTrustRelations, query, locale))
  route(app, get, async ({ db, params, query }) =>
    only(await db.read(trustRelationKind.get, { ids: [params.id], asOf: query.asOf ?? null })),
  )
  route(app, create, (context) =>
    createRecord(context, 'trust-relation', withStart({ ...context.body, id: randomUUID() }), create.path),
  )
  route(app, change, (context) => changeRecord(context, 'trust-relation', trustRelationInput))
  route(app, remove, (context) => removeRecord(context, 'trust-relation'))
}
