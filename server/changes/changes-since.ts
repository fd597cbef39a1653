import { z } from 'zod'
import { limits } from '../../contract/limits.ts'
import type { FieldChange } from '../../contract/problem.ts'
import type { RecordKind } from '../../contract/vocabulary.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { changedFields } from './field-changes.ts'
import { stateOf } from './state.ts'

export const revisionsSince = defineQuery('changes/since', {
  mode: 'read',
  params: z.object({ kind: z.string(), subject: z.string(), version: z.int(), limit: z.int() }),
  row: z.object({
    version: z.int(),
    before: z.string().optional(),
    after: z.string().optional(),
    actor: z.string(),
    at: z.string(),
  }),
})

/** What was changed in a record after a version, field by field: who did it, and when. */
export async function changesSince(
  run: Run,
  { kind, subject }: { kind: RecordKind; subject: string },
  version: number,
): Promise<FieldChange[]> {
  const rows = await run(revisionsSince, { kind, subject, version, limit: limits.revisionsShown })
  return rows.flatMap(({ actor: by, at, ...row }) => {
    const before = stateOf(row.before)
    const after = stateOf(row.after)
    return changedFields(before, after).map((path) => ({
      path,
      ...(before?.[path] !== undefined && { before: before[path] }),
      ...(after?.[path] !== undefined && { after: after[path] }),
      by,
      at,
    }))
  })
}
