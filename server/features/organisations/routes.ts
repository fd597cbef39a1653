import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { getOrganisation } from '../../records/party-records.ts'
import { requireReferences } from '../../records/references.ts'
import { listOrganisations } from './queries.ts'
import { organisationReferences, placeUnderParents, storeOrganisations } from './write.ts'

export function registerOrganisations(app: FastifyInstance): void {
  const { list, get, create } = endpoints.organisations
  route(app, list, ({ db, query, locale }) => readPage(db, listOrganisations, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(getOrganisation, params)))
  route(app, create, async (context) => {
    const { body, locale, reply } = context
    const stored = { ...body, id: randomUUID() }
    const record = await auditedWrite(
      context,
      { action: 'create', kind: 'organisation', subject: stored.id },
      async (run) => {
        await requireReferences(run, organisationReferences(body), locale)
        await storeOrganisations(run, [stored])
        await placeUnderParents(run, [stored])
        return only(await run(getOrganisation, { id: stored.id }))
      },
    )
    reply.header('Location', `/v1/organisations/${stored.id}`)
    return record
  })
}
