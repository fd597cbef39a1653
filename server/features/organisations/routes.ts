import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { organisationInput } from '../../../contract/organisations.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { listOrganisations } from './queries.ts'
import { organisationKind } from './record.ts'

export function registerOrganisations(app: FastifyInstance): void {
  const { list, get, create, change, remove } = endpoints.organisations
  route(app, list, ({ db, query, locale }) => readPage(db, listOrganisations, query, locale))
  route(app, get, async ({ db, params, query }) =>
    only(await db.read(organisationKind.get, { ids: [params.id], asOf: query.asOf ?? null })),
  )
  route(app, create, (context) =>
    createRecord(context, 'organisation', { ...context.body, id: randomUUID() }, create.path),
  )
  route(app, change, (context) => changeRecord(context, 'organisation', organisationInput))
  route(app, remove, (context) => removeRecord(context, 'organisation'))
}
