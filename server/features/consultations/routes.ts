import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { consultationInput } from '../../../contract/consultations.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { listConsultations } from './queries.ts'
import { consultationKind } from './record.ts'

export function registerConsultations(app: FastifyInstance): void {
  const { list, get, create, change, remove } = endpoints.consultations
  route(app, list, ({ db, query, locale }) => readPage(db, listConsultations, query, locale))
  route(app, get, async ({ db, params, query }) =>
    only(await db.read(consultationKind.get, { ids: [params.id], asOf: query.asOf ?? null })),
  )
  route(app, create, (context) =>
    createRecord(context, 'consultation', { ...context.body, id: randomUUID() }, create.path),
  )
  route(app, change, (context) => changeRecord(context, 'consultation', consultationInput))
  route(app, remove, (context) => removeRecord(context, 'consultation'))
}
