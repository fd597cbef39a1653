import { z } from 'zod'
import { limits } from '../../../contract/limits.ts'
import { change, type Step } from '../../changes/step.ts'
import { writeChanges } from '../../changes/write-changes.ts'
import { endsOn, freshSince } from '../../graph-view/days.ts'
import type { Connection, Run } from '../../neo4j/database.ts'
import { defineQuery } from '../../neo4j/query.ts'

export const dueClaims = defineQuery('retention/due', {
  mode: 'read',
  params: z.object({ today: z.iso.date(), confirmedBefore: z.iso.date(), limit: z.int() }),
  row: z.object({ id: z.string() }),
})

/** Months, as configured. */
export type Windows = { freshnessMonths: number; retentionMonths: number }

const actor = 'retention'

/**
 * Ends the current claims that nobody confirmed for so long that retention is over; how many. A batch at a time, each with
 * an operation id that names the day: of several servers one does it, the others find it done.
 */
export async function endDueClaims(
  connection: Connection,
  { freshnessMonths, retentionMonths }: Windows,
  today: string,
  signal?: AbortSignal,
): Promise<number> {
  const confirmedBefore = freshSince(today, freshnessMonths + retentionMonths)
  const due = (run: Run, limit: number) => run(dueClaims, { today, confirmedBefore, limit })
  const end = ({ id: subject }: { id: string }): Step =>
    change({ kind: 'trust-relation', subject }, (claim) => {
      const isDue = endsOn(claim.confirmedOn, freshnessMonths, retentionMonths) <= today
      return isDue ? { ...claim, until: today } : claim // confirmed since it was found
    })
  let ended = 0
  for (let batch = 1; !signal?.aborted; batch++) {
    const db = connection.forRequest(limits.wholeStoreDeadline)
    if ((await due(db.read, 1)).length === 0) break
    const operation = `${actor} ${today} ${batch}`
    const done = await writeChanges(
      { db, asker: { name: actor, requestId: operation }, operation, fingerprint: actor, locale: 'nl' },
      { action: 'retention', kind: 'trust-relation', subject: today },
      z.int(),
      async (run) => (await due(run, limits.batch)).map(end),
      ({ revisions }) => revisions.length,
    )
    if (done.replayed) continue
    if (done.answer === 0) break // nothing that it could end: not for ever again
    ended += done.answer
  }
  return ended
}
