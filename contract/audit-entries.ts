import { z } from 'zod'
import { limits } from './limits.ts'
import { day, queryFlag, uuid } from './primitives.ts'
import { auditActions, recordKinds } from './vocabulary.ts'

/** One record that a write changed; `before` is absent where it was made, `after` where it was removed. */
export const revision = z
  .object({
    kind: z.enum(recordKinds),
    subject: z.string().meta({ description: 'Id of the record; two ids joined by a colon for a relation without one' }),
    version: z.int().min(1).meta({ description: 'The version that this write made' }),
    label: z.string().meta({ description: 'The record in a few words' }),
    before: z.record(z.string(), z.unknown()).optional(),
    after: z.record(z.string(), z.unknown()).optional(),
    changed: z.array(z.string()).meta({ description: 'Names of the fields that differ', example: ['level'] }),
  })
  .meta({ id: 'Revision' })
export type Revision = z.infer<typeof revision>

export const auditEntry = z
  .object({
    id: uuid,
    at: z.iso.datetime(),
    actor: z.string(),
    action: z.enum(auditActions),
    kind: z.string().meta({ description: 'What was written: a kind of record, or an operation such as `import`' }),
    subject: z.string().meta({ description: 'Id of the record, or what was written in a few words' }),
    requestId: z.string(),
    undoes: uuid.optional().meta({ description: 'The entry that this write took back' }),
    undoneBy: uuid.optional().meta({ description: 'The entry of the write that took this one back' }),
    revisions: z.array(revision).meta({ description: 'At most 50; an import can hold more' }),
    records: z.int().min(0).meta({ description: 'How many records it changed in all' }),
  })
  .meta({ id: 'AuditEntry', description: 'A write: who, when, what, before and after.' })
export type AuditEntry = z.infer<typeof auditEntry>

/** Narrows the audit trail down. All given conditions hold together; newest first. */
export const auditQuery = z.strictObject({
  party: uuid.optional().meta({ description: 'What concerns this party: its record and its relations' }),
  otherParty: uuid.optional().meta({ description: 'With `party`: only what there is between the two' }),
  subject: z.string().max(200).optional().meta({ description: 'History of one record' }),
  kind: z.enum(recordKinds).optional(),
  action: z.enum(auditActions).optional(),
  actor: z.string().max(200).optional(),
  mine: queryFlag.optional().meta({ description: 'Only what I did' }),
  since: day.optional(),
  until: day.optional().meta({ description: 'Up to and including this day' }),
  requestId: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.page.max).default(limits.page.default),
  cursor: z.string().max(300).optional(),
})
export type AuditQuery = z.infer<typeof auditQuery>

/** What a write answers that changed several records. */
export const written = z
  .object({
    auditEntryId: uuid,
    revisions: z.array(revision.pick({ kind: true, subject: true, version: true })),
  })
  .meta({ id: 'Written' })
export type Written = z.infer<typeof written>

export const auditParams = z.strictObject({ id: uuid })
