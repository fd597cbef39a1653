import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { getProfessional } from '../../records/party-records.ts'
import { requireReferences } from '../../records/references.ts'
import { listProfessionals } from './queries.ts'
import { professionalReferences, storeProfessionals } from './write.ts'

export function registerProfessionals(app: FastifyInstance): void {
  const { list, get, create } = endpoints.professionals
  route(app, list, ({ db, query, locale }) => readPage(db, listProfessionals, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(getProfessional, params)))
  route(app, create, async (context) => {
    const { body, locale, reply } = context
    const stored = { ...body, id: randomUUID() }
    const record = await auditedWrite(
      context,
      { action: 'create', kind: 'professional', subject: stored.id },
      async (run) => {
        await requireReferences(run, professionalReferences(body), locale)
        await storeProfessionals(run, [stored])
        return only(await run(getProfessional, { id: stored.id }))
      },
    )
    reply.header('Location', `/v1/professionals/${stored.id}`)
    return record
  })
}
