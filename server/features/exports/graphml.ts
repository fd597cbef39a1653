import { XMLBuilder } from 'fast-xml-parser'
import type { GraphEdge, GraphNode, GraphView } from '../../../contract/graph-view.ts'

type Value = string | number | boolean | readonly string[] | null | undefined

/** Attributes of GraphML with their types; a list becomes its items joined by spaces, slugs hold none. */
const nodeKeys = {
  kind: 'string',
  label: 'string',
  layer: 'string',
  partyTypes: 'string',
  organisationId: 'string',
  organisationName: 'string',
  function: 'string',
  phenomena: 'string',
  roles: 'string',
  keyRole: 'boolean',
  ties: 'int',
} as const satisfies Partial<Record<keyof GraphNode, string>>

const edgeKeys = {
  kind: 'string',
  level: 'int',
  confirmedOn: 'string',
  stale: 'boolean',
  mutual: 'boolean',
} as const satisfies Partial<Record<keyof GraphEdge, string>>

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
})

/** The graph as GraphML 1.0 with all its attributes; every edge is directed. */
export function toGraphml({ nodes, edges, meta }: GraphView): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        ...keys('node', nodeKeys),
        ...keys('edge', edgeKeys),
        ...keys('graph', { phenomenon: 'string', asOf: 'string', generatedAt: 'string', hidden: 'int' }),
      ],
      graph: {
        '@id': 'G',
        '@edgedefault': 'directed',
        data: data('graph', meta, Object.keys(meta)),
        node: nodes.map((node) => ({ '@id': node.id, data: data('node', node, Object.keys(nodeKeys)) })),
        edge: edges.map((edge) => ({
          '@id': edge.id,
          '@source': edge.source,
          '@target': edge.target,
          data: data('edge', edge, Object.keys(edgeKeys)),
        })),
      },
    },
  })
}

function keys(target: string, attributes: Readonly<Record<string, string>>) {
  return Object.entries(attributes).map(([name, type]) => ({
    '@id': `${target}-${name}`,
    '@for': target,
    '@attr.name': name,
    '@attr.type': type,
  }))
}

function data(target: string, values: Readonly<Record<string, Value>>, names: readonly string[]) {
  return names.flatMap((name) => {
    const value = values[name]
    if (value === undefined || value === null) return []
    return [{ '@key': `${target}-${name}`, '#text': printable(Array.isArray(value) ? value.join(' ') : String(value)) }]
  })
}

/** XML 1.0 has no way to write most control characters. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
