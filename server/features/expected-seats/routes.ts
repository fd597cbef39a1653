import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { putRelation, removeRelation } from '../../changes/record-writes.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readPage } from '../../records/page.ts'
import { requireNamed } from '../../records/references.ts'
import { listExpectedSeats } from './queries.ts'
import { expectedSeatKind } from './record.ts'

export function registerExpectedSeats(app: FastifyInstance): void {
  const { list, get, put, remove } = endpoints.expectedSeats
  const subjectOf = (params: { id: string; partyTypeId: string }) => `${params.id}:${params.partyTypeId}`
  route(app, list, async ({ db, params, query, locale }) => {
    await requireNamed(db.read, [{ kind: 'phenomena', id: params.id }])
    return readPage(db, listExpectedSeats, query, locale, { of: params.id })
  })
  route(app, get, async ({ db, params }) => only(await db.read(expectedSeatKind.get, { ids: [subjectOf(params)] })))
  route(app, put, (context) => {
    const { params, body } = context
    const record = { phenomenonId: params.id, partyTypeId: params.partyTypeId, ...body }
    return putRelation(context, 'expected-seat', subjectOf(params), record, [
      { kind: 'phenomena', id: params.id },
      { kind: 'partyTypes', id: params.partyTypeId },
    ])
  })
  route(app, remove, (context) => removeRelation(context, 'expected-seat', subjectOf(context.params)))
}
