import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { leaveEntry } from '../../changes/record-writes.ts'
import { writeChanges } from '../../changes/write-changes.ts'
import { writtenOf } from '../../changes/written.ts'
import { route } from '../../http/route.ts'
import { stepsOf } from './steps.ts'

export function registerChangeSets(app: FastifyInstance): void {
  const { create } = endpoints.changeSets
  route(app, create, async (context) => {
    const { changes } = context.body
    const steps = stepsOf(changes, context.locale)
    const deed = { action: 'change-set' as const, kind: 'change-set', subject: `${changes.length} changes` }
    const done = await writeChanges(context, deed, create.response, () => steps, writtenOf)
    leaveEntry(context.reply, done)
    return done.answer
  })
}
