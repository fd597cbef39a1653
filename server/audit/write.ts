import type { z } from 'zod'
import type { Revision } from '../changes/apply.ts'
import { kindOf } from '../changes/kinds.ts'
import { Conflict, NotFound } from '../http/refusals.ts'
import type { Database, Run } from '../neo4j/database.ts'
import { advanceGraph } from '../neo4j/graph-revision.ts'
import type { Asker } from './asker.ts'
import { auditEntry, claimOperation, finishOperation, type NewEntry } from './record.ts'

/** What a write does, and to which record. */
export type Deed = Pick<NewEntry, 'action' | 'kind' | 'subject'> & { undoes?: string }

/** On whose behalf a write is done, and what tells it from another one. */
export type Writer = {
  db: Database
  asker: Asker
  /** Id of the operation: the asker's Idempotency-Key, or one made for this request. */
  operation: string
  /** Digest of what is asked: one operation id stands for one request. */
  fingerprint: string
}

type Done<Answer> = { answer: Answer; revisions: readonly Revision[] }
export type Audited<Answer> = { answer: Answer; entryId: string; replayed: boolean }

/**
 * Runs a write and leaves its audit entry, with every record before and after, in the same transaction. An operation
 * that was done before is not done again: it answers what it answered then.
 * @throws {Conflict} when the operation id was used for another request
 * @throws {NotFound} when what it answered then was erased
 */
export async function auditedWrite<Answer extends z.ZodType>(
  writer: Writer,
  { action, kind, subject, undoes }: Deed,
  schema: Answer,
  work: (run: Run, entryId: string) => Promise<Done<z.input<Answer>>>,
): Promise<Audited<z.output<Answer>>> {
  const { operation, fingerprint, asker } = writer
  const entry = auditEntry(asker, action, kind, subject)
  return writer.db.write(async (run) => {
    const [claimed] = await run(claimOperation, { entry: { ...entry, operation, fingerprint } })
    if (claimed?.erased) throw new NotFound()
    // Done before: by an earlier try of this write, or by another deed, which may have left no answer.
    if (claimed && (claimed.answer !== undefined || claimed.id !== entry.id)) {
      if (!claimed.same) throw new Conflict(usedBefore)
      return { answer: schema.parse(JSON.parse(claimed.answer ?? 'null')), entryId: claimed.id, replayed: true }
    }
    const { answer, revisions } = await work(run, entry.id)
    await run(finishOperation, {
      id: entry.id,
      answer: JSON.stringify(answer ?? null),
      subject,
      undoes: undoes ?? null,
      revisions: revisions.map(stored),
    })
    await advanceGraph(run, entry.id)
    return { answer: schema.parse(answer), entryId: entry.id, replayed: false }
  })
}

/**
 * Leaves the audit entry of a deed that changes no record, such as an export; once, however often it is asked under one
 * operation id.
 * @throws {Conflict} when the operation id was used for another request
 */
export async function auditedDeed({ db, asker, operation, fingerprint }: Writer, deed: Deed): Promise<void> {
  const entry = auditEntry(asker, deed.action, deed.kind, deed.subject)
  await db.write(async (run) => {
    const [claimed] = await run(claimOperation, { entry: { ...entry, operation, fingerprint } })
    if (claimed && !claimed.same) throw new Conflict(usedBefore)
  })
}

function stored({ kind, subject, version, before, after }: Revision, position: number) {
  const record = after ?? before
  const [party = null, otherParty = null] = record ? kindOf(kind).parties(record) : []
  return {
    key: `${kind}:${subject}:${version}`,
    kind,
    subject,
    version,
    party,
    otherParty,
    position,
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
  }
}

const usedBefore = {
  nl: 'Deze Idempotency-Key is eerder gebruikt voor een andere aanvraag. Neem een nieuwe.',
  en: 'This Idempotency-Key was used for another request before. Take a new one.',
}
