import { z } from 'zod'
import { faultMessages } from '../../contract/faults.ts'
import type { Fault } from '../../contract/problem.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { BadInput, NotFound } from '../http/refusals.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'

const kinds = ['parties', 'organisations', 'professionals', 'partyTypes', 'phenomena', 'consultations'] as const
const ids = z.array(z.string())

export const missingReferences = defineQuery('records/missing-references', {
  mode: 'read',
  params: z.object({
    parties: ids,
    organisations: ids,
    professionals: ids,
    partyTypes: ids,
    phenomena: ids,
    consultations: ids,
  }),
  row: z.object({ kind: z.enum(kinds), id: z.string() }),
})

/** Something that a record refers to, and where in the record it does so (dotted path). */
export type Reference = { kind: (typeof kinds)[number]; id: string; path: string; in?: Fault['in'] }

/**
 * Refuses a write that refers to what does not exist, in the transaction of the write.
 * @throws {BadInput} naming every such reference
 */
export async function requireReferences(run: Run, references: readonly Reference[], locale: Locale): Promise<void> {
  if (references.length === 0) return
  const missing = await missingAmong(run, references)
  if (missing.length === 0) return
  const message = faultMessages.unknownReference[locale]
  throw new BadInput(missing.map((reference) => ({ in: reference.in ?? 'body', path: reference.path, message })))
}

/** What an address names. */
export type Named = Pick<Reference, 'kind' | 'id'>

/** Refuses an address that names what does not exist. @throws {NotFound} */
export async function requireNamed(run: Run, named: readonly Named[]): Promise<void> {
  if (named.length === 0) return
  const missing = await missingAmong(
    run,
    named.map((reference) => ({ ...reference, path: '' })),
  )
  if (missing.length > 0) throw new NotFound()
}

/** Those of the references that refer to nothing. */
export async function missingAmong(run: Run, references: readonly Reference[]): Promise<Reference[]> {
  const wanted = (kind: Reference['kind']) => [...new Set(references.filter((r) => r.kind === kind).map((r) => r.id))]
  const rows = await run(missingReferences, {
    parties: wanted('parties'),
    organisations: wanted('organisations'),
    professionals: wanted('professionals'),
    partyTypes: wanted('partyTypes'),
    phenomena: wanted('phenomena'),
    consultations: wanted('consultations'),
  })
  const missing = new Set(rows.map((row) => `${row.kind} ${row.id}`))
  return references.filter((reference) => missing.has(`${reference.kind} ${reference.id}`))
}
