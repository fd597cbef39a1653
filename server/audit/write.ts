import type { Database, Run } from '../neo4j/database.ts'
import type { Asker } from './asker.ts'
import { type AuditEntry, auditEntry, recordAudit } from './record.ts'

/** What a write does, and to which record. */
export type Deed = Pick<AuditEntry, 'action' | 'kind' | 'subject'>

/** Runs a write and leaves its audit entry in the same transaction; what the write answers. */
export function auditedWrite<Result>(
  { db, asker }: { db: Database; asker: Asker },
  { action, kind, subject }: Deed,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const entry = auditEntry(asker, action, kind, subject)
  return db.write(async (run) => {
    const result = await work(run)
    await recordAudit(run, entry)
    return result
  })
}
