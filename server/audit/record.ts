import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { Asker } from './asker.ts'

const entry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.enum(['create', 'put', 'remove', 'export', 'load']),
  kind: z.string(),
  subject: z.string(),
  requestId: z.string(),
})
export type AuditEntry = z.infer<typeof entry>

export const recordEntries = defineQuery('audit/record', {
  mode: 'write',
  params: z.object({ entries: z.array(entry) }),
  row: z.object({ recorded: z.int() }),
})

/** An entry for the audit trail; made outside the transaction, so that a retried one leaves one entry. */
export function auditEntry(asker: Asker, action: AuditEntry['action'], kind: string, subject: string): AuditEntry {
  return {
    id: randomUUID(),
    at: new Date().toISOString(),
    actor: asker.name,
    action,
    kind,
    subject,
    requestId: asker.requestId,
  }
}

/** Leaves an entry in the transaction of the write that it tells of. */
export async function recordAudit(run: Run, ...entries: AuditEntry[]): Promise<void> {
  await run(recordEntries, { entries })
}
