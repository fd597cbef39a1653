import { z } from 'zod'
import { auditActions, recordKinds } from '../../../contract/vocabulary.ts'
import { defineQuery } from '../../neo4j/query.ts'

const ids = z.array(z.string())
const page = { after: z.string(), limit: z.int() }
const clues = { clues: z.array(z.string()), digits: z.array(z.string()) }
const states = { before: z.string().optional(), after: z.string().optional() }

export const mergedInto = defineQuery('personal-data/merged', {
  mode: 'read',
  params: z.object({ ids }),
  row: z.object({ id: z.string() }),
})
export const statesOf = defineQuery('personal-data/states', {
  mode: 'read',
  params: z.object({ ids }),
  row: z.object({ subject: z.string(), version: z.int(), ...states }),
})
export const historyOf = defineQuery('personal-data/history', {
  mode: 'read',
  params: z.object({ ids, statements: z.array(z.string()), ...page }),
  row: z.object({
    id: z.string(),
    at: z.string(),
    actor: z.string(),
    action: z.enum(auditActions),
    entryKind: z.string(),
    entrySubject: z.string(),
    requestId: z.string(),
    undoes: z.string().optional(),
    undoneBy: z.string().optional(),
    records: z.int(),
    key: z.string(),
    kind: z.enum(recordKinds),
    subject: z.string(),
    version: z.int(),
    ...states,
  }),
})
export const textsWith = defineQuery('personal-data/texts', {
  mode: 'read',
  params: z.object({ ids, ...clues, limit: z.int() }),
  row: z.object({ kind: z.string(), id: z.string(), field: z.string(), text: z.string() }),
})
export const removePeople = defineQuery('personal-data/remove', {
  mode: 'write',
  params: z.object({ ids }),
  row: z.object({ professionals: z.int(), claims: z.int(), involvements: z.int(), participations: z.int() }),
})
export const removeIntroductions = defineQuery('personal-data/remove-introductions', {
  mode: 'write',
  params: z.object({ ids }),
  row: z.object({ removed: z.int() }),
})
export const unstate = defineQuery('personal-data/unstate', {
  mode: 'write',
  params: z.object({ ids }),
  row: z.object({ claims: z.int() }),
})

const parties = { party: z.string().nullable(), otherParty: z.string().nullable() }
export const revisionsOn = defineQuery('personal-data/revisions', {
  mode: 'read',
  params: z.object({ ids, ...clues, ...page }),
  row: z.object({ key: z.string(), kind: z.enum(recordKinds), subject: z.string(), ...parties, ...states }),
})
const kept = z.string().nullable()
export const rewriteRevisions = defineQuery('personal-data/rewrite-revisions', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ key: z.string(), ...parties, before: kept, after: kept })) }),
  row: z.object({ rewritten: z.int() }),
})

const words = { id: z.string(), subject: z.string(), operation: kept, fingerprint: kept, answer: kept }
export const entriesOn = defineQuery('personal-data/entries', {
  mode: 'read',
  params: z.object({ ...clues, ...page }),
  row: z.object(words),
})
export const rewriteEntries = defineQuery('personal-data/rewrite-entries', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ ...words, erased: z.boolean() })) }),
  row: z.object({ rewritten: z.int() }),
})
export const forgetMappings = defineQuery('personal-data/forget-mappings', {
  mode: 'write',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({ forgotten: z.int() }),
})
