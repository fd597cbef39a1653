import type { z } from 'zod'

/**
 * One record of an answer as a plain object. Neo4j says null where a property is absent, the contract leaves it out:
 * a null is dropped where the row's schema lets the field be absent, and always inside maps within the row.
 */
export function plainRow(row: z.ZodObject, record: Record<string, unknown>): Record<string, unknown> {
  const plain: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(record)) {
    if (value === null && row.shape[key]?.safeParse(undefined).success) continue
    plain[key] = withoutNulls(value)
  }
  return plain
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  )
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
