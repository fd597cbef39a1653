import type { Query } from './query.ts'

/** Reads a map literal of Cypher, as the sample parameters of a query are written: unquoted keys, single quotes. */
export function cypherMap(text: string): Record<string, unknown> {
  const json = text.replace(/'((?:[^'\\]|\\.)*)'|([A-Za-z_]\w*)(?=\s*:)/g, (_whole, quoted?: string, key?: string) =>
    JSON.stringify(quoted ?? key),
  )
  const parsed: unknown = JSON.parse(json)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error(`Not a map: ${text}`)
  return { ...parsed }
}

/** The sample parameters that a query names on top. */
export function sampleOf({ name, cypher }: Pick<Query, 'name' | 'cypher'>): Record<string, unknown> {
  const line = /^\/\/ :params (.*)$/m.exec(cypher)?.[1]
  if (line === undefined) throw new Error(`${name} has no line with sample parameters`)
  return cypherMap(line)
}
