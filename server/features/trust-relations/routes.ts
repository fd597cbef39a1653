import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { requireReferences } from '../../records/references.ts'
import { getTrustRelation, listTrustRelations } from './queries.ts'
import { claimReferences, storeTrustRelations, withStart } from './write.ts'

export function registerTrustRelations(app: FastifyInstance): void {
  const { list, get, create } = endpoints.trustRelations
  route(app, list, ({ db, query, locale }) => readPage(db, listTrustRelations, query, locale))
  route(app, get, async ({ db, params }) => only(await db.read(getTrustRelation, params)))
  route(app, create, async (context) => {
    const { body, locale, reply } = context
    const claim = withStart({ ...body, id: randomUUID() })
    const record = await auditedWrite(
      context,
      { action: 'create', kind: 'trust-relation', subject: claim.id },
      async (run) => {
        await requireReferences(run, claimReferences(body), locale)
        await storeTrustRelations(run, [claim], today())
        return only(await run(getTrustRelation, { id: claim.id }))
      },
    )
    reply.header('Location', `/v1/trust-relations/${claim.id}`)
    return record
  })
}
