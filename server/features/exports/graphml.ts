import { XMLBuilder } from 'fast-xml-parser'
import type { GraphView } from '../../../contract/graph-view.ts'
import { edgeAttributes, nodeAttributes, textsOf } from './attributes.ts'

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
        ...keys('node', nodeAttributes),
        ...keys('edge', edgeAttributes),
        ...keys('graph', { phenomenon: 'string', asOf: 'string', generatedAt: 'string', hidden: 'int' }),
      ],
      graph: {
        '@id': 'G',
        '@edgedefault': 'directed',
        data: data('graph', meta, Object.keys(meta)),
        node: nodes.map((node) => ({ '@id': node.id, data: data('node', node, Object.keys(nodeAttributes)) })),
        edge: edges.map((edge) => ({
          '@id': edge.id,
          '@source': edge.source,
          '@target': edge.target,
          data: data('edge', edge, Object.keys(edgeAttributes)),
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

function data(target: string, values: Parameters<typeof textsOf>[0], names: readonly string[]) {
  return textsOf(values, names).map(([name, text]) => ({ '@key': `${target}-${name}`, '#text': text }))
}
