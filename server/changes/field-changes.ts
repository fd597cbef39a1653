import { isDeepStrictEqual } from 'node:util'

type Fields = Readonly<Record<string, unknown>>

/** Names of the fields in which two states of a record differ, in order of the alphabet; the version is none. */
export function changedFields(before: Fields = {}, after: Fields = {}): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => name !== 'version' && name !== 'id' && !isDeepStrictEqual(before[name], after[name]))
    .sort()
}
