import type { Records } from '../../contract/changes.ts'
import type { RecordKind } from '../../contract/vocabulary.ts'
import type { Run } from '../neo4j/database.ts'
import { dependentsOf } from './dependents.ts'
import { kindOf, type Stored } from './kinds.ts'

/** Records by kind, as they are in the store. */
export type Around = { [Kind in RecordKind]: Records[Kind][] }

/**
 * Every record that refers to one of these parties: claims of, about and stated by them, involvement, staff and so on.
 * @throws {Conflict} where that is too much to be written in one go
 */
export async function recordsAround(run: Run, parties: readonly string[]): Promise<Around> {
  const subjects = Map.groupBy(await dependentsOf(run, { parties: [...parties] }), ({ kind }) => kind)
  const around: Record<string, Stored[]> = {}
  for (const kind of Object.keys(nothing) as RecordKind[]) {
    const ids = (subjects.get(kind) ?? []).map(({ subject }) => subject)
    around[kind] = ids.length === 0 ? [] : await run(kindOf(kind).get, { ids, asOf: null })
  }
  // Each kind's own query answers in the kind's own schema, which Records is inferred from.
  return { ...nothing, ...(around as unknown as Around) }
}

const nothing: Around = {
  phenomenon: [],
  organisation: [],
  professional: [],
  consultation: [],
  'expected-seat': [],
  involvement: [],
  participation: [],
  'trust-relation': [],
  'saved-query': [],
  introduction: [],
}
