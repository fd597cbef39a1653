import { z } from 'zod'
import type { Locale, RecordKind } from '../../contract/vocabulary.ts'
import type { Database } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'

export const namesOf = defineQuery('audit/names', {
  mode: 'read',
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), nl: z.string(), en: z.string() }),
})

type State = Readonly<Record<string, unknown>>
type Named = { kind: RecordKind; subject: string; state: State | undefined }

/** The two ends of a relation, by the fields that name them; what joins them in a label. */
const ends: Partial<Record<RecordKind, readonly [from: string, to: string, join: string]>> = {
  'trust-relation': ['from', 'to', ' → '],
  involvement: ['partyId', 'phenomenonId', ' – '],
  participation: ['partyId', 'consultationId', ' – '],
  introduction: ['from', 'to', ' ↔ '],
  'expected-seat': ['phenomenonId', 'partyTypeId', ' – '],
}

/** Records in a few words: their own name, or the names of what they join; the id where a name is gone. */
export async function labelsOf(
  db: Pick<Database, 'read'>,
  revisions: readonly Named[],
  locale: Locale,
): Promise<string[]> {
  const ids = new Set(revisions.flatMap(endsOf))
  const rows = ids.size === 0 ? [] : await db.read(namesOf, { ids: [...ids] })
  const names = new Map(rows.map((row) => [row.id, row[locale]]))
  return revisions.map((revision) => {
    const [one, other] = endsOf(revision)
    const join = ends[revision.kind]?.[2]
    if (one !== undefined && other !== undefined && join) {
      return `${names.get(one) ?? one}${join}${names.get(other) ?? other}`
    }
    return ownName(revision.state, locale) ?? revision.subject
  })
}

function endsOf({ kind, state }: Named): string[] {
  const [from, to] = ends[kind] ?? []
  return from && to && state ? [String(state[from]), String(state[to])] : []
}

function ownName(state: State | undefined, locale: Locale): string | undefined {
  const name = state?.name ?? (locale === 'nl' ? state?.nameNl : state?.nameEn)
  return z.string().safeParse(name).data
}
