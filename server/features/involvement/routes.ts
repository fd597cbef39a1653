import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { auditedWrite } from '../../audit/write.ts'
import { NotFound } from '../../http/refusals.ts'
import { route } from '../../http/route.ts'
import { removeInvolvement } from './queries.ts'
import { storeInvolvements } from './write.ts'

export function registerInvolvement(app: FastifyInstance): void {
  const { put, remove } = endpoints.involvement
  route(app, put, async (context) => {
    const { params, body } = context
    const involvement = { phenomenonId: params.id, partyId: params.partyId, ...body }
    await auditedWrite(
      context,
      { action: 'put', kind: 'involvement', subject: `${params.partyId} ${params.id}` },
      async (run) => {
        if ((await storeInvolvements(run, [involvement])) === 0) throw new NotFound()
      },
    )
    return involvement
  })
  route(app, remove, async (context) => {
    const { params } = context
    await auditedWrite(
      context,
      { action: 'remove', kind: 'involvement', subject: `${params.partyId} ${params.id}` },
      async (run) => {
        const [answer] = await run(removeInvolvement, { phenomenonId: params.id, partyId: params.partyId })
        if (!answer?.removed) throw new NotFound()
      },
    )
    return undefined
  })
}
