import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { leaveEntry } from '../../changes/record-writes.ts'
import { writeChanges } from '../../changes/write-changes.ts'
import { writtenOf } from '../../changes/written.ts'
import { route } from '../../http/route.ts'
import { planMerge } from './plan.ts'

export function registerMerges(app: FastifyInstance): void {
  const { create } = endpoints.merges
  route(app, create, async (context) => {
    const { body } = context
    const deed = { action: 'merge' as const, kind: 'party', subject: body.keep }
    const plan = (run: Parameters<typeof planMerge>[0]) => planMerge(run, body)
    const done = await writeChanges(context, deed, create.response, plan, writtenOf)
    leaveEntry(context.reply, done)
    return done.answer
  })
}
