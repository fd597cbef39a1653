import type { Written } from '../../contract/audit-entries.ts'
import type { Changes } from './apply.ts'

/** What a write of several records answers: its audit entry, and which version each record has now. */
export function writtenOf({ revisions }: Changes, auditEntryId: string): Written {
  return { auditEntryId, revisions: revisions.map(({ kind, subject, version }) => ({ kind, subject, version })) }
}
