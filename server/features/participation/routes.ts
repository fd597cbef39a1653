import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { NotFound } from '../../http/refusals.ts'
import { route } from '../../http/route.ts'
import { removeParticipation } from './queries.ts'
import { storeParticipations } from './write.ts'

export function registerParticipation(app: FastifyInstance): void {
  const { put, remove } = endpoints.participation
  route(app, put, async (context) => {
    const { params, body } = context
    const participation = { consultationId: params.id, partyId: params.partyId, ...body }
    await auditedWrite(
      context,
      { action: 'put', kind: 'participation', subject: `${params.partyId} ${params.id}` },
      async (run) => {
        if ((await storeParticipations(run, [participation])) === 0) throw new NotFound()
      },
    )
    return participation
  })
  route(app, remove, async (context) => {
    const { params } = context
    await auditedWrite(
      context,
      { action: 'remove', kind: 'participation', subject: `${params.partyId} ${params.id}` },
      async (run) => {
        const [answer] = await run(removeParticipation, { consultationId: params.id, partyId: params.partyId })
        if (!answer?.removed) throw new NotFound()
      },
    )
    return undefined
  })
}
