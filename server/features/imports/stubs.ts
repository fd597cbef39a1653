import { uuid } from '../../../contract/primitives.ts'
import type { PartyDraft } from './drafts.ts'
import type { PartyIndex } from './party-index.ts'

/**
 * Employers that a graph knows by id and name only, because they are no node of it: they become organisations with
 * nothing but that name.
 */
export function stubEmployers(parties: readonly PartyDraft[], index: PartyIndex): PartyDraft[] {
  const stubs = new Map<string, PartyDraft>()
  for (const { row, posts } of parties) {
    for (const { organisation } of posts) {
      const { text: id, organisation: name } = organisation
      if (name === undefined || stubs.has(id) || !uuid.safeParse(id).success) continue
      const isNamed = index.withName(name).some((entry) => entry.kind === 'organisation')
      if (index.withId(id) || isNamed) continue
      stubs.set(id, {
        row,
        kind: 'organisation',
        id,
        fields: { name },
        posts: [],
        columns: { name: organisation.column },
      })
    }
  }
  return [...stubs.values()]
}
