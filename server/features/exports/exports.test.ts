import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { auditOf } from '../../testing/look.ts'
import { townClaims as claims, smallTown, town, townDay, townId } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const send = (payload: object, accept = 'application/json') =>
  ask(on.app, 'POST', '/v1/exports', { payload, headers: { accept } })
const taken = async (payload: object): Promise<GraphView> =>
  answerOf(await send({ asOf: townDay, ...payload }), graphView.strict())
const timeless = ({ nodes, edges, meta: { generatedAt: _now, ...meta } }: GraphView) => ({ nodes, edges, meta })
const idsOf = (view: GraphView) => view.nodes.map((node) => node.id)
const edgesOf = (view: GraphView) => view.edges.map((edge) => edge.id)
const { hall, youth, force, anna, bram, daan } = town

it.each([
  ['', {}],
  [
    'layers=directly-involved&kinds=professional,seat',
    { layers: ['directly-involved'], kinds: ['professional', 'seat'] },
  ],
  ['minLevel=3&freshOnly=true', { minLevel: 3, freshOnly: true }],
  ['kinds=professional,consultation', { kinds: ['professional', 'consultation'] }],
])('takes out a network as it is read: ?%s', async (query, filters) => {
  const answer = await ask(on.app, 'GET', `/v1/networks/fire?asOf=${townDay}&${query}`)
  expect(timeless(await taken({ phenomenon: 'fire', filters }))).toEqual(timeless(answerOf(answer, graphView)))
})

it('takes out named parties, each once, with all that holds among them', async () => {
  const view = await taken({ partyIds: [bram, anna, youth, anna.toUpperCase(), townId(99)] })
  expect(idsOf(view)).toEqual([youth, anna, bram])
  expect(edgesOf(view)).toEqual([`${anna}:0`, claims.annaBram, claims.bramAnna])
  expect(view.nodes.map((node) => node.ties)).toEqual([0, 2, 3])
})

it('takes out named parties and seats as they are in a network, and a party outside it', async () => {
  const view = await taken({ phenomenon: 'fire', partyIds: [anna, bram, daan, 'school', 'town-hall'] })
  expect(idsOf(view)).toEqual([anna, bram, daan, 'school'])
  expect(edgesOf(view)).toEqual([claims.bramAnna, claims.annaBramFire, claims.daanAnna])
  expect(view.nodes.map((node) => node.ties)).toEqual([1, 2, 0, 0])
})

it('takes out only the ties that some of its parties have with each other, or with all others', async () => {
  const parties = [anna, bram]
  const all = await taken({ phenomenon: 'fire' })
  const inside = (edge: GraphView['edges'][number]) => [edge.source, edge.target].filter((id) => parties.includes(id))
  for (const [ties, ends] of [
    ['within', 2],
    ['across', 1],
  ] as const) {
    const view = await taken({ phenomenon: 'fire', filters: { among: { parties, ties } } })
    const wanted = all.edges.filter((edge) => edge.kind !== 'trusts' || inside(edge).length === ends)
    expect(edgesOf(view)).toEqual(wanted.map(({ id }) => id))
    expect(wanted.length).toBeLessThan(all.edges.length)
    expect(idsOf(view)).toEqual(idsOf(all))
  }
  const wrong = { among: { parties: [], ties: 'between' } }
  expect(faultPaths(problemIn(await send({ phenomenon: 'fire', filters: wrong }), 400))).toEqual([
    'body filters.among.parties',
    'body filters.among.ties',
  ])
})

it('names its file, and says what it depends on', async () => {
  const csv = await send({ phenomenon: 'fire', asOf: townDay }, 'text/csv')
  expect(csv.headers['content-disposition']).toBe(`attachment; filename="network-fire-${townDay}.csv"`)
  expect(csv.headers.vary).toMatch(/Accept/)
  const graphml = await send({ partyIds: [anna], asOf: townDay }, 'application/graphml+xml')
  expect(graphml.headers['content-disposition']).toBe(`attachment; filename="network-parties-${townDay}.graphml"`)
})

it('logs each export, without a name', async () => {
  const before = (await auditOf(on.connection)).length
  await send({ phenomenon: 'fire', asOf: townDay }, 'text/csv')
  await send({ partyIds: [anna, force] })
  const entries = (await auditOf(on.connection)).slice(before)
  expect(entries).toMatchObject([
    { action: 'export', kind: 'subgraph', actor: 'admin-api-key', subject: 'fire: 6 nodes as text/csv' },
    { action: 'export', kind: 'subgraph', actor: 'admin-api-key', subject: 'parties: 2 nodes as application/json' },
  ])
})

it('logs an export once that is asked again under one key, which then stands for nothing else', async () => {
  const before = (await auditOf(on.connection)).length
  const headers = { 'idempotency-key': 'meeting' }
  const again = (method: 'POST' | 'PUT', url: string, payload: object) => ask(on.app, method, url, { payload, headers })
  const answers = []
  for (const _time of [1, 2]) answers.push(await again('POST', '/v1/exports', { partyIds: [anna], asOf: townDay }))
  const [first, second] = answers.map((answer) => timeless(answerOf(answer, graphView)))
  expect(second).toEqual(first)
  problemIn(await again('POST', '/v1/exports', { partyIds: [bram] }), 409)
  problemIn(await again('PUT', `/v1/phenomena/fire/parties/${anna}`, {}), 409)
  expect((await auditOf(on.connection)).slice(before)).toHaveLength(1)
})

it('logs nothing that it refuses', async () => {
  const before = (await auditOf(on.connection)).length
  problemIn(await send({ phenomenon: 'fire' }, 'application/pdf'), 406)
  problemIn(await send({ phenomenon: 'famine' }), 404)
  expect(faultPaths(problemIn(await send({}), 400))).toEqual(['body '])
  const wrong = {
    phenomenon: 'Fire',
    partyIds: [],
    table: 'nodes',
    separator: '\t',
    asOf: 'today',
    filters: { level: 1 },
  }
  expect(faultPaths(problemIn(await send(wrong), 400))).toEqual([
    'body asOf',
    'body filters.level',
    'body partyIds',
    'body phenomenon',
    'body separator',
    'body table',
  ])
  expect(await auditOf(on.connection)).toHaveLength(before)
})

it('says in problem+json what it cannot give, whatever the form asked for', async () => {
  problemIn(await send({ phenomenon: 'famine' }, 'text/csv'), 404)
  expect(problemIn(await send({ phenomenon: 'fire' }, 'image/png'), 406).detail).toContain('application/graphml+xml')
})

it('takes out a party of the municipality alone', async () => {
  const view = await taken({ partyIds: [hall] })
  expect([idsOf(view), view.edges]).toEqual([[hall], []])
})
