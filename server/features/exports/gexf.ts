import { XMLBuilder } from 'fast-xml-parser'
import type { GraphView } from '../../../contract/graph-view.ts'
import { edgeAttributes, nodeAttributes, printable, textsOf } from './attributes.ts'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  processEntities: false,
  // In GEXF every text is an attribute, where a line end would become a space unless it is written as a code.
  attributeValueProcessor: (_name, value) =>
    String(value).replace(/[&<>"\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`),
})

const { label: _label, ...nodeValues } = nodeAttributes

/** The graph as GEXF 1.3 with all its attributes; every edge is directed. What it was asked for is its description. */
export function toGexf({ nodes, edges, meta }: GraphView): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: {
        '@lastmodifieddate': meta.generatedAt.slice(0, 10),
        creator: 'Network Explorer',
        description: textsOf(meta, Object.keys(meta))
          .map((pair) => pair.join('='))
          .join(' '),
      },
      graph: {
        '@defaultedgetype': 'directed',
        '@mode': 'static',
        attributes: [declared('node', nodeValues), declared('edge', edgeAttributes)],
        nodes: {
          node: nodes.map((node) => ({
            '@id': node.id,
            '@label': printable(node.label),
            attvalues: values(node, Object.keys(nodeValues)),
          })),
        },
        edges: {
          edge: edges.map((edge) => ({
            '@id': edge.id,
            '@source': edge.source,
            '@target': edge.target,
            attvalues: values(edge, Object.keys(edgeAttributes)),
          })),
        },
      },
    },
  })
}

function declared(target: string, attributes: Readonly<Record<string, string>>) {
  const attribute = Object.entries(attributes).map(([name, type]) => ({
    '@id': name,
    '@title': name,
    '@type': type === 'int' ? 'integer' : type,
  }))
  return { '@class': target, attribute }
}

function values(of: Parameters<typeof textsOf>[0], names: readonly string[]) {
  return { attvalue: textsOf(of, names).map(([name, text]) => ({ '@for': name, '@value': text })) }
}
