import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { removals } from '../../changes/dependents.ts'
import { leaveEntry } from '../../changes/record-writes.ts'
import { writeChanges } from '../../changes/write-changes.ts'
import { writtenOf } from '../../changes/written.ts'
import { route } from '../../http/route.ts'
import type { Run } from '../../neo4j/database.ts'
import { stepsOf } from './steps.ts'

export function registerChangeSets(app: FastifyInstance): void {
  const { create } = endpoints.changeSets
  route(app, create, async (context) => {
    const { changes } = context.body
    const { steps, gone } = stepsOf(changes, context.locale)
    const plan = async (run: Run) => [...steps, ...(await removals(run, gone, steps))]
    const deed = { action: 'change-set' as const, kind: 'change-set', subject: `${changes.length} changes` }
    const done = await writeChanges(context, deed, create.response, plan, writtenOf)
    leaveEntry(context.reply, done)
    return done.answer
  })
}
