import { z } from 'zod'
import { communities } from '../contract/communities.ts'
import { keyMatrix, keyParties } from '../contract/key-parties.ts'
import { networkComparison } from '../contract/network-comparisons.ts'
import { queryAnswer } from '../contract/queries.ts'
import { examples } from '../contract/query-examples.ts'
import { layers } from '../contract/vocabulary.ts'
import { freshSince, today } from './graph-view/days.ts'
import { answerOf } from './testing/answers.ts'
import { ask, testApp } from './testing/app.ts'
import { appOn } from './testing/app-on.ts'
import { itWithPython, python } from './testing/python.ts'
import {
  employerByDefinition,
  seatByDefinition,
  seatsByDefinition,
  seatsInOrder,
} from './testing/seats-by-definition.ts'
import { near, standingByNetworkx } from './testing/standing-by-networkx.ts'
import { demoData } from './testing/store.ts'
import { tiesByDefinition } from './testing/ties-by-definition.ts'

/*
 * What the API says of the demo against what its data say by the definitions, read without the database and the product, and
 * against networkx where something is measured.
 */
const data = demoData()
const asOf = today()
const on = appOn(() => data)
const ids = data.phenomena.map(({ id }) => id).sort()
const tiesOn = (day: string, phenomenon: string) => tiesByDefinition(data, phenomenon, day, freshSince(day, 12))
const networks = new Map(ids.map((id) => [id, tiesOn(asOf, id)]))
const tiesOf = (id: string) => networks.get(id) ?? tiesOn(asOf, id)
const membersOf = (id: string) => [...tiesOf(id).members].sort()
const get = async <S extends z.ZodType>(path: string, schema: S, app = on.app) =>
  answerOf(await ask(app, 'GET', `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}`), schema)
const layerOf = (id: string) => seatByDefinition(data, id, asOf)?.layer ?? null
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('what networkx measures', () => {
  const networkx = itWithPython('networkx')
  let known: ReturnType<typeof standingByNetworkx> | undefined
  const standingOf = (id: string) => {
    known ??= standingByNetworkx(networks)
    const found = known.get(id)
    if (!found) throw new Error(`networkx says nothing of ${id}`)
    return found
  }
  /** How a party stands in each of some networks. */
  const cellsOf = (phenomena: readonly string[], id: string) => phenomena.map((one) => standingOf(one).cellOf(id))
  const present = (cells: ReturnType<typeof cellsOf>) => cells.flatMap((cell) => cell ?? [])

  networkx.each(ids)('key parties of %s are as it says, in their order', async (id) => {
    const { items, ...rest } = await get(`/v1/networks/${id}/key-parties?limit=2000`, keyParties.strict())
    const { parties, ties, parts, isolated, cuts } = standingOf(id)
    expect(rest).toMatchObject({
      parties: parties.length,
      ties,
      parts,
      isolated,
      articulationPoints: cuts,
      progress: 1,
    })
    const expected = parties.map(({ id: party, betweenness, constraint, cell: { key: _, ...cell } }) => {
      const own = tiesOf(id).ties.filter(({ one, other }) => one === party || other === party)
      const around = own.map(({ one, other }) => layerOf(one === party ? other : one))
      return {
        id: party,
        layer: layerOf(party),
        betweenness,
        constraint,
        strength: near(sum(own.map(({ twentieths }) => twentieths / 20))),
        layers: layers.filter((layer) => around.includes(layer)),
        ...cell,
      }
    })
    expect(items).toMatchObject(expected)
  })

  networkx('the matrix holds everybody who is key somewhere, key in most networks first', async () => {
    const { phenomena, parties, hidden } = await get('/v1/key-parties', keyMatrix.strict())
    expect(phenomena).toEqual(
      ids.map((id) => ({ id, parties: membersOf(id).length, ties: standingOf(id).ties, pivots: membersOf(id).length })),
    )
    const everybody = [...new Set(ids.flatMap(membersOf))].sort()
    const rows = everybody.flatMap((id) => {
      const cells = cellsOf(ids, id)
      const keys = present(cells).filter(({ key }) => key)
      return keys.length > 0
        ? [{ id, cells, many: keys.length, best: Math.min(...keys.map(({ rank }) => rank ?? 1e9)) }]
        : []
    })
    rows.sort((a, b) => b.many - a.many || a.best - b.best)
    expect(rows.length).toBeGreaterThan(20)
    expect(hidden).toBe(0)
    expect(parties).toMatchObject(rows.map(({ id, cells }) => ({ id, layer: layerOf(id), cells })))
  })

  networkx.each([
    ['right-wing-extremism', 'anti-institutional-extremism'],
    ['jihadist-extremism', 'subversive-crime', 'left-wing-extremism'],
  ])('a comparison of %s and %s says what their data say', async (...phenomena) => {
    const found = await get(`/v1/network-comparisons?phenomena=${phenomena}`, networkComparison.strict())
    const rows = [...new Set(phenomena.flatMap(membersOf))].sort().map((id) => ({ id, cells: cellsOf(phenomena, id) }))
    const many = ({ cells }: (typeof rows)[number]) => present(cells).length
    const ranks = ({ cells }: (typeof rows)[number]) => sum(present(cells).map(({ rank }) => rank ?? 1e6))
    const cutOff = ({ cells }: (typeof rows)[number]) => sum(present(cells).map(({ cut }) => cut?.cutOff ?? 0))
    const shared = rows.filter((row) => many(row) > 1).sort((a, b) => many(b) - many(a) || ranks(a) - ranks(b))
    expect(found.parties).toMatchObject(shared)
    expect(found.hidden).toBe(0)
    const [one = ''] = phenomena
    const alone = await get(`/v1/network-comparisons?phenomena=${phenomena}&in=${one}`, networkComparison.strict())
    const here = rows.filter((row) => row.cells[0] && many(row) === 1).sort((a, b) => ranks(a) - ranks(b))
    expect(here.length).toBeGreaterThan(0)
    expect(alone).toMatchObject({ parties: here, hidden: 0, keys: found.keys, overlaps: found.overlaps })
    expect(found.keys).toMatchObject(shared.filter(({ cells }) => cells.every((cell) => cell?.key)))
    expect(found.singlePoints).toMatchObject(rows.filter(cutOff).sort((a, b) => cutOff(b) - cutOff(a)))
    expect(Math.min(found.parties.length, found.keys.length, found.singlePoints.length)).toBeGreaterThan(0)

    const seats = phenomena.map((id) => seatsByDefinition(data, id, asOf).filter(({ applies }) => applies))
    const counted = (column: number, status?: string) =>
      seats[column]?.filter((seat) => seat.needed && (status === undefined || seat.status === status)).length
    expect(found.phenomena).toEqual(
      phenomena.map((id, column) => ({
        id,
        parties: membersOf(id).length,
        only: rows.filter((row) => row.cells[column] && many(row) === 1).length,
        ties: standingOf(id).ties,
        pivots: membersOf(id).length,
        needed: counted(column),
        filled: counted(column, 'filled'),
        vacant: counted(column, 'vacant'),
        singlePoints: standingOf(id).cuts,
      })),
    )
    const groups = Map.groupBy(shared, ({ cells }) => phenomena.filter((_, column) => cells[column]).join())
    expect(found.overlaps.map((one) => [one.phenomena.join(), one.parties]).sort()).toEqual(
      [...groups].map(([key, { length }]) => [key, length]).sort(),
    )
    const differing = seatsInOrder(data).flatMap(({ id }) => {
      const cells = seats.map((column) => {
        const seat = column.find(({ partyTypeId }) => partyTypeId === id)
        return seat ? { status: seat.status, necessity: seat.necessity, needed: seat.needed } : null
      })
      const statuses = new Set(cells.map((cell) => cell?.status ?? 'not expected'))
      return statuses.has('vacant') || statuses.size > 1 ? [{ partyTypeId: id, cells }] : []
    })
    expect(found.seats).toMatchObject(differing)
    expect(differing.some(({ cells }) => cells.some((cell) => cell?.status === 'vacant'))).toBe(true)
  })

  networkx(
    'communities have the modularity that networkx gives them, and their names and figures are those of their members',
    async () => {
      const again = await testApp(on.connection)
      const divisions: unknown[] = []
      for (const id of ids) {
        const path = `/v1/networks/${id}/communities`
        const found = await get(path, communities.strict())
        expect(await get(path, communities.strict(), again)).toEqual(found)
        const { ties } = tiesOf(id)
        const divided = found.communities.map(({ members }) => members.map((member) => member.id))
        expect([...divided.flat(), ...found.isolated.map(({ id }) => id)].sort()).toEqual(membersOf(id))
        expect(divided).toEqual(
          divided.map((one) => one.toSorted()).sort((a, b) => b.length - a.length || (String(a) < String(b) ? -1 : 1)),
        )
        for (const { members, organisations, within, across } of found.communities) {
          const inside = new Set(members.map((member) => member.id))
          const touching = ties.filter(({ one, other }) => inside.has(one) || inside.has(other))
          expect(within).toBe(touching.filter(({ one, other }) => inside.has(one) && inside.has(other)).length)
          expect(across).toBe(touching.length - within)
          const employers = Map.groupBy(inside, (one) => employerByDefinition(data, one, asOf) ?? '')
          const largest = [...employers]
            .filter(([employer]) => employer !== '')
            .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
          expect(organisations.map((one) => [one.id, one.members])).toEqual(
            largest.slice(0, 3).map(([one, all]) => [one, all.length]),
          )
        }
        divisions.push([ties.map(({ one, other, twentieths }) => [one, other, twentieths]), divided, found.modularity])
      }
      await again.close()
      const program = `import json, sys, networkx as nx
def modularity(ties, divided):
    graph = nx.Graph()
    graph.add_weighted_edges_from(ties)
    return nx.community.modularity(graph, divided)
print(json.dumps([[said, modularity(ties, divided)] for ties, divided, said in json.load(sys.stdin)]))`
      const both = z.array(z.tuple([z.number(), z.number()])).parse(python(program, JSON.stringify(divisions)))
      expect(both).toHaveLength(ids.length)
      for (const [said, right] of both) expect(said).toBeCloseTo(right, 9)
    },
  )
})

describe('the example questions in Cypher', () => {
  const [someTie] = tiesOf('jihadist-extremism').ties
  const values: Record<string, unknown> = {
    phenomenon: 'jihadist-extremism',
    party: someTie?.one,
    minLevel: 4,
    day: freshSince(asOf, 12),
  }
  const rowsOf = async (cypher: string) => {
    const params = Object.fromEntries([...cypher.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, values[name]]))
    const { rows, cut } = answerOf(
      await ask(on.app, 'POST', '/v1/queries', { payload: { cypher, params } }),
      queryAnswer,
    )
    expect(cut).toBeUndefined()
    return rows
  }

  it.each(examples)('$id has an answer', async ({ cypher }) => {
    const rows = await rowsOf(cypher)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flat()).not.toContain(null)
  })

  it('onePerson names the organisations of which one person is involved, and who that is', async () => {
    const involved = new Set(
      data.involvements
        .filter((one) => one.phenomenonId === values.phenomenon && !one.until)
        .map(({ partyId }) => partyId),
    )
    const posts = data.professionals
      .filter(({ id }) => involved.has(id))
      .flatMap(({ id, worksFor }) =>
        worksFor.filter(({ until }) => !until).map(({ organisationId }) => ({ id, organisationId })),
      )
    const alone = [...Map.groupBy(posts, ({ organisationId }) => organisationId)].flatMap(([organisation, all]) => {
      const people = new Set(all.map(({ id }) => id))
      return people.size === 1 ? [[organisation, ...people]] : []
    })
    const node = z.object({ properties: z.object({ id: z.string() }) }).transform(({ properties }) => properties.id)
    const rows = await rowsOf(examples.find(({ id }) => id === 'onePerson')?.cypher ?? '')
    expect(z.array(z.array(node)).parse(rows).sort()).toEqual(alone.sort())
  })
})
