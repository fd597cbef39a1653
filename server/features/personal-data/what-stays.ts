import type { Traces } from './traces.ts'

export type Gone = { ids: ReadonlySet<string>; traces: Traces }

/** Fields of a record that are about its own party: somebody else may have the same name, or the same switchboard. */
const ownFields = new Set(['name', 'shortName', 'email', 'phone', 'website', 'nameNl', 'nameEn'])

/**
 * What may stay of a record or an answer (parsed JSON) when somebody is erased: without who stated it; null where it is
 * theirs or names them in a text.
 */
export function whatStays(value: unknown, gone: Gone): unknown {
  if (!isMap(value)) return holds(value, gone) ? null : value
  const kept = isStatedBy(value, gone) ? withoutSpeaker(value) : value
  return Object.entries(kept).some(([key, inner]) => !ownFields.has(key) && holdsAt(key, inner, gone)) ? null : kept
}

function holds(value: unknown, gone: Gone): boolean {
  if (typeof value === 'string') return gone.traces.surelyHolds(value)
  if (Array.isArray(value)) return value.some((item) => holds(item, gone))
  return isMap(value) && Object.entries(value).some(([key, inner]) => holdsAt(key, inner, gone))
}

/** The id by itself says nothing, where it is not the id of what is told. */
function holdsAt(key: string, value: unknown, gone: Gone): boolean {
  if (typeof value === 'string' && identifying.has(key) && gone.ids.has(value)) return true
  return holds(value, gone)
}

const identifying = new Set(['id', 'from', 'to', 'partyId', 'statedBy'])

function isStatedBy(value: Readonly<Record<string, unknown>>, { ids }: Gone): boolean {
  return typeof value.statedBy === 'string' && ids.has(value.statedBy)
}

function withoutSpeaker({ statedBy: _, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return rest
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
