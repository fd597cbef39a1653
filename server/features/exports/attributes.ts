import type { GraphEdge, GraphNode } from '../../../contract/graph-view.ts'

type Value = string | number | boolean | readonly string[] | null | undefined

/** Attributes of a node in the graph formats with their types; a list becomes its items joined by spaces. */
export const nodeAttributes = {
  kind: 'string',
  label: 'string',
  layer: 'string',
  layerSeat: 'string',
  partyTypes: 'string',
  organisationId: 'string',
  organisationName: 'string',
  function: 'string',
  phenomena: 'string',
  roles: 'string',
  keyRole: 'boolean',
  ties: 'int',
} as const satisfies Partial<Record<keyof GraphNode, string>>

export const edgeAttributes = {
  kind: 'string',
  level: 'int',
  confirmedOn: 'string',
  stale: 'boolean',
  mutual: 'boolean',
} as const satisfies Partial<Record<keyof GraphEdge, string>>

/** Name and text of each of these values that is there. */
export function textsOf(values: Readonly<Record<string, Value>>, names: readonly string[]): [string, string][] {
  return names.flatMap((name): [string, string][] => {
    const value = values[name]
    if (value === undefined || value === null) return []
    return [[name, printable(Array.isArray(value) ? value.join(' ') : String(value))]]
  })
}

/** XML 1.0 has no way to write most control characters. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
