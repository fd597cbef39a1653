import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { requireReferences } from '../../records/references.ts'
import { getConsultation, listConsultations } from './queries.ts'
import { storeConsultations } from './write.ts'

export function registerConsultations(app: FastifyInstance): void {
  const { list, get, create } = endpoints.consultations
  route(app, list, ({ db, query, locale }) => readPage(db, listConsultations, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(getConsultation, params)))
  route(app, create, async (context) => {
    const { body, locale, reply } = context
    const stored = { ...body, id: randomUUID() }
    const references = body.discusses.map((id, i) => ({ kind: 'phenomena' as const, id, path: `discusses.${i}` }))
    const record = await auditedWrite(
      context,
      { action: 'create', kind: 'consultation', subject: stored.id },
      async (run) => {
        await requireReferences(run, references, locale)
        await storeConsultations(run, [stored])
        return only(await run(getConsultation, { id: stored.id }))
      },
    )
    reply.header('Location', `/v1/consultations/${stored.id}`)
    return record
  })
}
