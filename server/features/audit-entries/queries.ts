import { z } from 'zod'
import { auditEntry } from '../../../contract/audit-entries.ts'
import { recordKinds } from '../../../contract/vocabulary.ts'
import { defineQuery } from '../../neo4j/query.ts'

const entryRow = auditEntry.omit({ revisions: true })
const revisionRow = z.object({
  kind: z.enum(recordKinds),
  subject: z.string(),
  version: z.int(),
  before: z.string().optional(),
  after: z.string().optional(),
  position: z.int(),
  key: z.string(),
})
export type RevisionRow = z.infer<typeof revisionRow>
const optional = z.string().nullable()

export const listEntries = defineQuery('audit/list', {
  mode: 'read',
  params: z.object({
    party: optional,
    otherParty: optional,
    subject: optional,
    kind: optional,
    action: optional,
    actor: optional,
    since: z.string(),
    until: z.string(),
    requestId: optional,
    place: z.string(),
    limit: z.int(),
  }),
  row: entryRow,
})
export const getEntry = defineQuery('audit/get', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: entryRow,
})
export const revisionsOf = defineQuery('audit/revisions', {
  mode: 'read',
  params: z.object({ ids: z.array(z.string()), party: optional, otherParty: optional, limit: z.int() }),
  row: revisionRow.extend({ entry: z.string() }),
})
export const allRevisionsOf = defineQuery('audit/all-revisions', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: revisionRow,
})
