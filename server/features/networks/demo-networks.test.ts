import type { FastifyInstance } from 'fastify'
import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import { pageOf } from '../../../contract/list.ts'
import { tieFilter } from '../../../contract/network-filters.ts'
import { phenomenon } from '../../../contract/phenomena.ts'
import { timeline } from '../../../contract/timeline.ts'
import { trustHealth } from '../../../contract/trust-health.ts'
import { knownTieStates, tieGroupings } from '../../../contract/vocabulary.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { look } from '../../testing/look.ts'
import { demoStore } from '../../testing/store.ts'

let connection: Connection
let app: FastifyInstance
let views: [string, GraphView][]
beforeAll(async () => {
  connection = await demoStore()
  app = await testApp(connection)
  const { items } = answerOf(await ask(app, 'GET', '/v1/phenomena'), pageOf(phenomenon))
  views = await Promise.all(items.map(async ({ id }) => [id, await network(id)] satisfies [string, GraphView]))
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

const network = async (id: string, query = '') =>
  answerOf(await ask(app, 'GET', `/v1/networks/${id}?${query}`), graphView.strict())
const every = (check: (view: GraphView, phenomenon: string) => unknown) => views.map(([id, view]) => check(view, id))
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id)
const trust = (view: GraphView) => view.edges.filter((edge) => edge.kind === 'trusts')

it('has five phenomena, each with a network', () => {
  expect(views).toHaveLength(5)
  every((view) => {
    expect(view.nodes.length).toBeGreaterThan(20)
    expect(view.edges.length).toBeGreaterThan(20)
    expect(view.meta.hidden).toBe(0)
  })
})

it('has who is involved, and nobody else', async () => {
  for (const [id, view] of views) {
    const rows = await look(
      connection,
      `MATCH (p)-[i:INVOLVED_IN]->({id: '${id}'}) WHERE i.until IS NULL OR i.until > '${view.meta.asOf}' RETURN p.id AS id ORDER BY id`,
    )
    expect(ids(view.nodes.filter((node) => node.kind !== 'seat'))).toEqual(rows.map((row) => row.id))
  }
})

it('orders nodes and edges by id, each once', () => {
  every((view) => {
    for (const items of [view.nodes, view.edges]) expect(ids(items)).toEqual([...new Set(ids(items))].sort())
  })
})

it('has both ends of every edge, and no edge from a node to itself', () => {
  every((view) => {
    const nodes = new Set(ids(view.nodes))
    const loose = view.edges.filter(
      (edge) => !nodes.has(edge.source) || !nodes.has(edge.target) || edge.source === edge.target,
    )
    expect(loose).toEqual([])
  })
})

it('has at most one claim per direction, mutual exactly when there is one back', () => {
  every((view) => {
    const directions = trust(view).map((edge) => `${edge.source} ${edge.target}`)
    expect(new Set(directions).size).toBe(directions.length)
    for (const edge of trust(view)) expect(edge.mutual).toBe(directions.includes(`${edge.target} ${edge.source}`))
  })
})

it('has claims of all levels, fresh and stale, mutual and not', () => {
  every((view) => {
    expect([...new Set(trust(view).map((edge) => edge.level))].sort()).toEqual([1, 2, 3, 4, 5])
    expect(new Set(trust(view).map((edge) => `${edge.stale} ${edge.mutual}`)).size).toBe(4)
  })
})

it('counts as ties the pairs with a claim', () => {
  every((view) => {
    const others = new Map<string, Set<string>>(view.nodes.map((node) => [node.id, new Set()]))
    for (const { source, target } of trust(view)) {
      others.get(source)?.add(target)
      others.get(target)?.add(source)
    }
    expect(view.nodes.map((node) => node.ties)).toEqual(view.nodes.map((node) => others.get(node.id)?.size))
  })
})

it('has vacant seats, which none of its parties fill', () => {
  every((view) => {
    const seats = view.nodes.filter((node) => node.kind === 'seat').map((node) => node.id)
    expect(seats.length).toBeGreaterThan(0)
    const filled = new Set(view.nodes.filter((node) => node.kind !== 'seat').flatMap((node) => node.partyTypes))
    expect(seats.filter((seat) => filled.has(seat))).toEqual([])
  })
})

it('is a part of itself when narrowed down', async () => {
  for (const [id, whole] of views) {
    const part = await network(id, 'layers=directly-involved&minLevel=4&freshOnly=true&limit=25')
    expect(whole.nodes).toEqual(expect.arrayContaining(part.nodes))
    expect(whole.edges).toEqual(expect.arrayContaining(part.edges))
    expect(part.nodes.length).toBeLessThanOrEqual(25)
    const fitting = whole.nodes.filter((node) => node.layer === 'directly-involved')
    expect(part.nodes.length + part.meta.hidden).toBe(fitting.length)
  }
})

it('holds the neighbourhood of its most tied party, which grows with the depth', async () => {
  for (const [id, whole] of views) {
    const [hub] = whole.nodes.toSorted((a, b) => b.ties - a.ties)
    const around = [1, 2, 3].map(async (depth) => {
      const url = `/v1/parties/${hub?.id}/neighbourhood?phenomenon=${id}&depth=${depth}&limit=2000`
      return answerOf(await ask(app, 'GET', url), graphView)
    })
    const [one, two, three] = await Promise.all(around)
    const worksFor = whole.edges.filter(
      (edge) => edge.kind !== 'trusts' && [edge.source, edge.target].includes(hub?.id ?? ''),
    )
    expect(one?.nodes.length).toBeGreaterThanOrEqual(1 + (hub?.ties ?? 0))
    expect(one?.nodes.length).toBeLessThanOrEqual(1 + (hub?.ties ?? 0) + worksFor.length)
    expect(two?.nodes).toEqual(expect.arrayContaining(one?.nodes ?? []))
    expect(three?.nodes).toEqual(expect.arrayContaining(two?.nodes ?? []))
    expect(whole.nodes).toEqual(expect.arrayContaining(three?.nodes ?? []))
    expect(whole.edges).toEqual(expect.arrayContaining(three?.edges ?? []))
  }
})

it('grew as its timeline says, on any of its days', async () => {
  for (const [id] of views) {
    const { months, first } = answerOf(await ask(app, 'GET', `/v1/networks/${id}/timeline`), timeline)
    expect(months.length).toBeGreaterThan(12)
    expect(months[0]?.month).toBe(first.slice(0, 7))
    for (const month of [0, 5, 11, 17, months.length - 2, months.length - 1].flatMap((index) => months[index] ?? [])) {
      const view = await network(id, `asOf=${month.day}`)
      const pairs = new Set(trust(view).map(({ source, target }) => [source, target].sort().join()))
      expect(month).toEqual({
        ...month,
        parties: view.nodes.filter((node) => node.kind !== 'seat').length,
        claims: trust(view).length,
        ties: pairs.size,
      })
    }
  }
})

it('shows as many ties in each state, and between every two layers or seats, as trust health counts', async () => {
  const pairsIn = (edges: GraphView['edges']) =>
    new Set(edges.filter(({ kind }) => kind === 'trusts').map((edge) => [edge.source, edge.target].sort().join())).size
  for (const [id, { nodes, edges }] of views) {
    const byId = new Map(nodes.map((node) => [node.id, node]))
    for (const by of tieGroupings) {
      const health = answerOf(await ask(app, 'GET', `/v1/networks/${id}/trust-health?by=${by}`), trustHealth)
      const end = (place: number) => health.groups[place]?.id ?? 'none'
      const shown = health.pairs.map(({ one, other }) =>
        knownTieStates.map((state) =>
          pairsIn(edges.filter(tieFilter(edges, byId, { tieStates: [state], between: [end(one), end(other)] }))),
        ),
      )
      expect(shown).toEqual(health.pairs.map((pair) => knownTieStates.map((state) => pair[state])))
      const { one, other, stale } = health.pairs.find((pair) => pair.stale > 0) ?? { one: 0, other: 0, stale: 0 }
      const asked = await network(id, `tieStates=stale&between=${end(one)},${end(other)}`)
      expect(pairsIn(asked.edges)).toBe(stale)
    }
  }
})
