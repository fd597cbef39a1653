import type { Locale } from '../../contract/vocabulary.ts'
import type { Run } from '../neo4j/database.ts'
import { type Reference, requireReferences } from '../records/references.ts'
import type { Revision } from './apply.ts'
import { kindOf } from './kinds.ts'

/** Which kinds of record a reference of each kind may mean. */
const meant: Record<Reference['kind'], readonly string[]> = {
  parties: ['organisation', 'professional'],
  organisations: ['organisation'],
  professionals: ['professional'],
  partyTypes: [],
  phenomena: ['phenomenon'],
  consultations: ['consultation'],
}

/**
 * Refuses a write that refers to what does not exist, neither in the store nor among what it stores itself.
 * @throws {BadInput} naming every such reference
 */
export async function requireKnownReferences(run: Run, revisions: readonly Revision[], locale: Locale): Promise<void> {
  const made = new Set(revisions.filter(({ after }) => after).map(({ kind, subject }) => `${kind} ${subject}`))
  const references = revisions.flatMap(({ kind, asked, path }) =>
    asked
      ? kindOf(kind)
          .references(asked)
          .map((reference) => ({ ...reference, path: path ? `${path}.${reference.path}` : reference.path }))
      : [],
  )
  const unknown = references.filter(({ kind, id }) => !meant[kind].some((one) => made.has(`${one} ${id}`)))
  await requireReferences(run, unknown, locale)
}
