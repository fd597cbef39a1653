import neo4j from 'neo4j-driver'

/** Parameters as Bolt wants them: a whole number goes as an integer (JavaScript's own number would become a float). */
export function boltParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, boltValue(value)]))
}

function boltValue(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(Number(value))
  if (Array.isArray(value)) return value.map(boltValue)
  if (typeof value === 'object' && value !== null) return boltParams({ ...value })
  return value
}
