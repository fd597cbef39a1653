import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { introductionInput } from '../../../contract/introduction-records.ts'
import { changeRecord, createRecord, removeRecord } from '../../changes/record-writes.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { askReach } from '../../reach/asked.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { introductionsOf } from './proposals.ts'
import { listIntroductions } from './queries.ts'
import { introductionKind } from './record.ts'

export function registerIntroductions(app: FastifyInstance): void {
  const { propose, list, get, create, change, remove } = endpoints.introductions
  route(app, propose, async ({ db, params, query, locale, freshnessMonths }) => {
    const { asOf = today(), ...rest } = query
    const question = { ...rest, phenomenon: params.phenomenonId, asOf, freshnessMonths }
    return askReach(db, app.projection, question, (asked) => introductionsOf(asked, locale))
  })
  route(app, list, ({ db, query, locale }) => readPage(db, listIntroductions, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(introductionKind.get, { ids: [params.id] })))
  route(app, create, (context) =>
    createRecord(context, 'introduction', { ...context.body, id: randomUUID() }, create.path),
  )
  route(app, change, (context) => changeRecord(context, 'introduction', introductionInput))
  route(app, remove, (context) => removeRecord(context, 'introduction'))
}
