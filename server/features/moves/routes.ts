import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { leaveEntry } from '../../changes/record-writes.ts'
import { writeChanges } from '../../changes/write-changes.ts'
import { writtenOf } from '../../changes/written.ts'
import { route } from '../../http/route.ts'
import { planMove } from './plan.ts'

export function registerMoves(app: FastifyInstance): void {
  const { create } = endpoints.moves
  route(app, create, async (context) => {
    const { body, params } = context
    const deed = { action: 'move' as const, kind: 'professional', subject: params.id }
    const plan = (run: Parameters<typeof planMove>[0]) => planMove(run, params.id, body)
    const done = await writeChanges(context, deed, create.response, plan, writtenOf, body.on)
    leaveEntry(context.reply, done)
    return done.answer
  })
}
