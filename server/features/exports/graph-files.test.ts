import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import type { Connection } from '../../neo4j/database.ts'
import { readTables } from '../../tables/read-tables.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { awkwardTown, inXml } from '../../testing/awkward-town.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { townDay } from '../../testing/small-town.ts'
import { demoStore, storeWith } from '../../testing/store.ts'

let connection: Connection
let app: FastifyInstance
const open = async (store: Promise<Connection>) => {
  connection = await store
  app = await testApp(connection)
}
afterEach(async () => {
  await app.close()
  await connection.close()
})

const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
const read = z.object({
  directed: z.boolean(),
  graph: attributes,
  nodes: z.record(z.string(), attributes),
  edges: z.record(z.string(), z.object({ source: z.string(), target: z.string(), attributes })),
})
type Read = z.infer<typeof read>

const show = `print(json.dumps({
  'directed': graph.is_directed(),
  'graph': {k: v for k, v in graph.graph.items() if k not in ('node_default', 'edge_default', 'mode')},
  'nodes': dict(graph.nodes(data=True)),
  'edges': {d.pop('id', key): {'source': s, 'target': t, 'attributes': d} for s, t, key, d in edges},
}))`

const graphml = {
  format: 'application/graphml+xml',
  program: `import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
edges = list(graph.edges(keys=True, data=True))
${show}`,
  /** XML knows one line end, outside attributes. */
  text: (label: string) => inXml(label).replaceAll('\r\n', '\n'),
  ofGraph: (meta: GraphView['meta']): object => ({ ...meta, generatedAt: expect.any(String) }),
}
const gexf: typeof graphml = {
  format: 'application/gexf+xml',
  program: `import io, json, sys, networkx
graph = networkx.read_gexf(io.BytesIO(sys.stdin.buffer.read()), version='1.3')
edges = [(s, t, d['id'], d) for s, t, d in graph.edges(data=True)]
${show}`,
  text: inXml,
  ofGraph: () => ({}),
}

const send = (accept: string, payload: object) => ask(app, 'POST', '/v1/exports', { payload, headers: { accept } })

/** What the file should hold of these values: lists as words, nothing where there is nothing. */
function expected(values: object): z.infer<typeof attributes> {
  const texts = Object.entries(values).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(' ') : value
    return text === null || text === undefined ? [] : [[name, text]]
  })
  return attributes.parse(Object.fromEntries(texts))
}

const inWords = (values: object) =>
  Object.fromEntries(Object.entries(expected(values)).map(([name, value]) => [name, String(value)]))

async function compare({ format, program, text, ofGraph }: typeof graphml, payload: object): Promise<GraphView> {
  const [file, json] = [await send(format, payload), await send('application/json', payload)]
  expect(file.headers['content-type']).toBe(`${format}; charset=utf-8`)
  const found: Read = read.parse(python(program, file.body))
  const view = answerOf(json, graphView)
  const nodes = view.nodes.map((node) => ({ ...node, label: text(node.label) }))
  expect(found.directed).toBe(true)
  expect(found.graph).toEqual(ofGraph(view.meta))
  expect(found.nodes).toEqual(Object.fromEntries(nodes.map(({ id, ...rest }) => [id, expected(rest)])))
  expect(found.edges).toEqual(
    Object.fromEntries(
      view.edges.map(({ id, source, target, ...rest }) => [id, { source, target, attributes: expected(rest) }]),
    ),
  )
  await compareOwn(Buffer.from(file.body), { ...view, nodes })
  return view
}

/** What we read of our own file. */
async function compareOwn(bytes: Buffer, { nodes, edges, meta }: GraphView): Promise<void> {
  const { tables, meta: told } = await readTables(bytes)
  const records = tables.map(({ columns, rows }) =>
    rows.map(({ cells }) =>
      Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[columns[at], cell]]))),
    ),
  )
  const filled = (one: object) => Object.fromEntries(Object.entries(inWords(one)).filter(([, text]) => text !== ''))
  expect(records).toEqual([nodes.map(filled), edges.map(filled)])
  expect(told).toEqual({ phenomenon: meta.phenomenon, asOf: meta.asOf })
}

describe.each([
  ['GraphML', graphml],
  ['GEXF', gexf],
])('%s', (_name, kind) => {
  itWithPython('networkx')('opens in networkx with every attribute, whatever the names', async () => {
    await open(storeWith(awkwardTown))
    const kinds = ['organisation', 'professional', 'seat', 'consultation']
    const view = await compare(kind, { phenomenon: 'fire', asOf: townDay, filters: { kinds } })
    expect([view.nodes.length, view.edges.length]).toEqual([7, 6])
  })

  itWithPython('networkx')('opens in networkx with the whole demo network', async () => {
    await open(demoStore())
    const view = await compare(kind, { phenomenon: 'jihadist-extremism' })
    expect(view.edges.length).toBeGreaterThan(100)
  })
})

it('is read back by us as JSON too', async () => {
  await open(storeWith(awkwardTown))
  const { body } = await send('application/json', { phenomenon: 'fire', asOf: townDay })
  await compareOwn(Buffer.from(body), graphView.parse(JSON.parse(body)))
})
