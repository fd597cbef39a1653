/** What stands in a form, by field; absent or empty is nothing. */
export type Draft = Readonly<Record<string, unknown>>

/** The value at a dotted path, such as `worksFor.0.function`. */
export function valueAt(draft: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), draft)
}

/** A draft with another value at a dotted path. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  return changed(draft, path.split('.'), value)
}

function changed(place: unknown, [key = '', ...rest]: string[], value: unknown): Draft {
  const inner = rest.length === 0 ? value : changed(isRecord(place) ? place[key] : undefined, rest, value)
  // A list stays a list: its keys are its places.
  if (Array.isArray(place)) return Object.assign([...place], { [key]: inner })
  return { ...(isRecord(place) ? place : {}), [key]: inner }
}

/** A draft as a schema reads it: what is empty is absent, and text has no spaces around it. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) return value.map(cleaned)
  if (!isRecord(value)) return value ?? undefined
  const entries = Object.entries(value).map(([key, inner]) => [key, cleaned(inner)] as const)
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

/** Whether two values are the same to whoever reads them. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function comparable(value: unknown): unknown {
  const clean = cleaned(value)
  if (clean === undefined || clean === false || (Array.isArray(clean) && clean.length === 0)) return null
  if (Array.isArray(clean)) {
    const parts = clean.map(comparable)
    return parts.every((part) => typeof part === 'string') ? parts.toSorted() : parts
  }
  if (!isRecord(clean)) return clean
  return Object.entries(clean)
    .map(([key, inner]) => [key, comparable(inner)] as const)
    .filter(([, inner]) => inner !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** What changes between two records, as a merge patch: null takes a field away. */
export function patchBetween(before: Draft, after: Draft): Record<string, unknown> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(
    keys.filter((key) => !isSame(before[key], after[key])).map((key) => [key, after[key] ?? null]),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
