import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { awkwardTown } from '../../testing/awkward-town.ts'
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

const program = `import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)
print(json.dumps({
  'directed': graph.is_directed(),
  'graph': {k: v for k, v in graph.graph.items() if k not in ('node_default', 'edge_default')},
  'nodes': dict(graph.nodes(data=True)),
  'edges': {key: {'source': s, 'target': t, 'attributes': d} for s, t, key, d in graph.edges(keys=True, data=True)},
}))`

async function bothWays(payload: object): Promise<[Read, GraphView]> {
  const send = (accept: string) => ask(app, 'POST', '/v1/exports', { payload, headers: { accept } })
  const [graphml, json] = [await send('application/graphml+xml'), await send('application/json')]
  expect(graphml.headers['content-type']).toBe('application/graphml+xml; charset=utf-8')
  return [read.parse(python(program, graphml.body)), answerOf(json, graphView)]
}

/** What the file should hold of these values: lists as words, nothing where there is nothing. */
function expected(values: object): z.infer<typeof attributes> {
  const texts = Object.entries(values).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(' ') : value
    return text === null || text === undefined ? [] : [[name, text]]
  })
  return attributes.parse(Object.fromEntries(texts))
}

/** XML has no control characters and knows one line end. */
function inXml(text: string): string {
  return text.replaceAll('\u0000', '').replaceAll('\u0007', '').replaceAll('\r\n', '\n')
}

function compare([found, view]: [Read, GraphView]): void {
  expect(found.directed).toBe(true)
  expect(found.graph).toEqual({ ...view.meta, generatedAt: expect.any(String) })
  expect(found.nodes).toEqual(Object.fromEntries(view.nodes.map(({ id, ...rest }) => [id, expected(rest)])))
  expect(found.edges).toEqual(
    Object.fromEntries(
      view.edges.map(({ id, source, target, ...rest }) => [id, { source, target, attributes: expected(rest) }]),
    ),
  )
}

itWithPython('networkx')('opens in networkx with every attribute, whatever the names', async () => {
  await open(storeWith(awkwardTown))
  const kinds = ['organisation', 'professional', 'seat', 'consultation']
  const [found, view] = await bothWays({ phenomenon: 'fire', asOf: townDay, filters: { kinds } })
  expect([view.nodes.length, view.edges.length]).toEqual([7, 6])
  const printable = view.nodes.map((node) => ({ ...node, label: inXml(node.label) }))
  compare([found, { ...view, nodes: printable }])
})

itWithPython('networkx')('opens in networkx with the whole demo network', async () => {
  await open(demoStore())
  const [found, view] = await bothWays({ phenomenon: 'jihadist-extremism' })
  expect(view.edges.length).toBeGreaterThan(100)
  compare([found, view])
})
