import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type AuditAction, auditActions } from '../../contract/vocabulary.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { Asker } from './asker.ts'

const entry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.enum(auditActions),
  kind: z.string(),
  subject: z.string(),
  requestId: z.string(),
})
export type NewEntry = z.infer<typeof entry>

export const recordEntries = defineQuery('audit/record', {
  mode: 'write',
  aside: true,
  params: z.object({ entries: z.array(entry) }),
  row: z.object({ recorded: z.int() }),
})

export const claimOperation = defineQuery('audit/claim', {
  mode: 'write',
  aside: true,
  params: z.object({ entry: entry.extend({ operation: z.string(), fingerprint: z.string() }) }),
  row: z.object({ id: z.string(), same: z.boolean(), erased: z.boolean(), answer: z.string().optional() }),
})

const revision = z.object({
  key: z.string(),
  kind: z.string(),
  subject: z.string(),
  version: z.int(),
  party: z.string().nullable(),
  otherParty: z.string().nullable(),
  position: z.int(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export const finishOperation = defineQuery('audit/finish', {
  mode: 'write',
  params: z.object({
    id: z.string(),
    answer: z.string(),
    subject: z.string(),
    undoes: z.string().nullable(),
    revisions: z.array(revision),
  }),
  row: z.object({ id: z.string() }),
})

/** An entry for the audit trail; made outside the transaction, so that a retried one leaves one entry. */
export function auditEntry(asker: Asker, action: AuditAction, kind: string, subject: string): NewEntry {
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

/** Leaves entries of writes that have no operation of their own, such as loads, in their transaction. */
export async function recordAudit(run: Run, ...entries: NewEntry[]): Promise<void> {
  await run(recordEntries, { entries })
}
