import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { professionalInput } from '../../../contract/professionals.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { listProfessionals } from './queries.ts'
import { professionalKind } from './record.ts'

export function registerProfessionals(app: FastifyInstance): void {
  const { list, get, create, change, remove } = endpoints.professionals
  route(app, list, ({ db, query, locale }) => readPage(db, listProfessionals, query, locale))
  route(app, get, async ({ db, params, query }) =>
    only(await db.read(professionalKind.get, { ids: [params.id], asOf: query.asOf ?? null })),
  )
  route(app, create, (context) =>
    createRecord(context, 'professional', { ...context.body, id: randomUUID() }, create.path),
  )
  route(app, change, (context) => changeRecord(context, 'professional', professionalInput))
  route(app, remove, (context) => removeRecord(context, 'professional'))
}
