import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { getPhenomenon, listPhenomena } from './queries.ts'
import { storePhenomena } from './write.ts'

export function registerPhenomena(app: FastifyInstance): void {
  const { list, get, create } = endpoints.phenomena
  route(app, list, ({ db, query, locale }) => readPage(db, listPhenomena, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(getPhenomenon, params)))
  route(app, create, async (context) => {
    const { body, reply } = context
    const operation = randomUUID()
    const record = await auditedWrite(
      context,
      { action: 'create', kind: 'phenomenon', subject: body.id },
      async (run) => {
        await storePhenomena(run, [body], operation)
        return only(await run(getPhenomenon, { id: body.id }))
      },
    )
    reply.header('Location', `/v1/phenomena/${body.id}`)
    return record
  })
}
