import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { putRelation, removeRelation } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { requireNamed } from '../../records/references.ts'
import { listParticipation } from './queries.ts'
import { participationKind } from './record.ts'

export function registerParticipation(app: FastifyInstance): void {
  const { list, get, put, remove } = endpoints.participation
  const subjectOf = (params: { id: string; partyId: string }) => `${params.partyId}:${params.id}`
  route(app, list, async ({ db, params, query, locale }) => {
    await requireNamed(db.read, [{ kind: 'consultations', id: params.id }])
    return readPage(db, listParticipation, query, locale, { of: params.id })
  })
  route(app, get, async ({ db, params, query }) =>
    only(await db.read(participationKind.get, { ids: [subjectOf(params)], asOf: query.asOf ?? null })),
  )
  route(app, put, (context) => {
    const { params, body } = context
    const record = { consultationId: params.id, partyId: params.partyId, ...body }
    return putRelation(context, 'participation', subjectOf(params), record, [
      { kind: 'consultations', id: params.id },
      { kind: 'parties', id: params.partyId },
    ])
  })
  route(app, remove, (context) => removeRelation(context, 'participation', subjectOf(context.params)))
}
