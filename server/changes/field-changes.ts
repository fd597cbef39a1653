import { isDeepStrictEqual } from 'node:util'

type Fields = Readonly<Record<string, unknown>>

/**
 * Names of the fields in which two states of a record differ, in order of the alphabet. The version is none, and neither are
 * the days of seats where the seats themselves say what came and went.
 */
export function changedFields(before: Fields = {}, after: Fields = {}): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const differs = (name: string) => !isDeepStrictEqual(before[name], after[name])
  return [...names]
    .filter((name) => name !== 'version' && name !== 'id' && differs(name))
    .filter((name) => name !== 'seats' || !differs('partyTypes'))
    .sort()
}
