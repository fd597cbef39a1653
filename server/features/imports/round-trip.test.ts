import { jest } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import { today } from '../../graph-view/days.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { demoData, demoStore, referenceStore } from '../../testing/store.ts'
import { importAll } from '../../testing/upload.ts'

const phenomenon = 'jihadist-extremism'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const forms = {
  json: 'application/json',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  xlsx,
} as const

/** Milliseconds: stores are filled and emptied around every test, and the machine may be busy. */
jest.setTimeout(120_000)

let connection: Connection
let app: FastifyInstance
const exported = (accept: string, more: object = {}) =>
  ask(app, 'POST', '/v1/exports', { payload: { phenomenon, ...more }, headers: { accept } })
const open = async (store: Promise<Connection>) => {
  connection = await store
  app = await testApp(connection)
}
const close = async () => {
  await app.close()
  await connection.close()
}

let original: GraphView
const files: Record<string, Buffer> = {}
beforeAll(async () => {
  await open(demoStore())
  original = answerOf(await exported('application/json'), graphView)
  for (const [form, accept] of Object.entries(forms)) files[form] = (await exported(accept)).rawPayload
  for (const table of ['parties', 'ties']) files[table] = (await exported('text/csv', { table })).rawPayload
  await close()
})
beforeEach(() => open(referenceStore()))
afterEach(close)

const take = async (name: string, fileName: string) => {
  const report = await importAll(app, files[name] ?? '', { fileName })
  expect([report.state, report.counts.refused, report.counts.undecided]).toEqual(['committed', 0, 0])
  return report
}

/** What a graph says, without the ids of posts: a post is known by its ends. */
function said({
  nodes,
  edges,
  meta: { generatedAt: _now, ...meta },
}: GraphView): Omit<GraphView, 'meta'> & { meta: object } {
  const known = edges.map((edge) =>
    edge.kind === 'works-for' ? { ...edge, id: `${edge.source}>${edge.target}` } : edge,
  )
  return { nodes, edges: known.toSorted((a, b) => (a.id < b.id ? -1 : 1)), meta }
}

/** A graph has no seats of an employer that is no node of it, and so no layer of whom has no seat of their own. */
function withoutLayersOfOthers(view: ReturnType<typeof said>) {
  const known = new Set(view.nodes.map((node) => node.id))
  const isElsewhere = ({ organisationId: id }: GraphView['nodes'][number]) => id !== undefined && !known.has(id)
  const nodes = view.nodes.map((node) =>
    isElsewhere(node) && node.partyTypes.length === 0 ? { ...node, layer: null } : node,
  )
  return { ...view, nodes }
}

const expectOriginal = async () => {
  const again = answerOf(await exported('application/json'), graphView)
  expect(original.nodes.length).toBeGreaterThan(100)
  expect(original.edges.length).toBeGreaterThan(300)
  expect(withoutLayersOfOthers(said(again))).toEqual(withoutLayersOfOthers(said(original)))
}

it.each(Object.keys(forms))('takes a network back in as %s, and it is the same', async (form) => {
  await take(form, `network-${phenomenon}-${today()}.${form}`)
  await expectOriginal()
})

it('takes the two tables of a network back in as CSV, and it is the same', async () => {
  await take('parties', `network-${phenomenon}-${today()}.csv`)
  await take('ties', `network-${phenomenon}-${today()}.csv`)
  await expectOriginal()
})

it('finds nothing to do in a file that it has taken in', async () => {
  await take('graphml', 'again.graphml')
  const report = await importAll(app, files.graphml ?? '', { dryRun: true })
  expect(report.counts).toMatchObject({ create: 0, change: 0, refused: 0, undecided: 0 })
  expect(report.counts.same).toBeGreaterThan(400)
})

it('takes a whole dataset in', async () => {
  const demo = demoData()
  files.dataset = Buffer.from(JSON.stringify(demo))
  const report = await take('dataset', 'demo.json')
  expect(report.created).toEqual({
    organisation: demo.organisations.length,
    professional: demo.professionals.length,
    consultation: demo.consultations.length,
    involvement: demo.involvements.length,
    participation: demo.participations.length,
    'trust-relation': demo.trustRelations.length,
    ...(report.created['expected-seat'] && { 'expected-seat': report.created['expected-seat'] }),
  })
  const again = answerOf(await exported('application/json'), graphView)
  expect(said(again)).toEqual(said(original))
})
