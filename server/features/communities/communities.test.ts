import { z } from 'zod'
import { communities } from '../../../contract/communities.ts'
import { graphOf } from '../../measures/graph.ts'
import { communitiesOf } from '../../measures/louvain.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { smallTown, town, townDay } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)
const read = async (phenomenon: string) =>
  answerOf(await ask(on.app, 'GET', `/v1/networks/${phenomenon}/communities?asOf=${townDay}`), communities.strict())

it('names a community by its organisations, and leaves out who has no tie', async () => {
  const found = await read('fire')
  expect(found.isolated.map(({ id, label }) => [id, label])).toEqual([[town.force, 'Politie Kleindorp']])
  expect(found.communities.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
    [town.hall, town.anna, town.bram].sort(),
  )
  const [first] = found.communities
  expect(first?.organisations.map(({ id, members }) => [id, members])).toEqual([
    [town.hall, 1],
    [town.youth, 1],
    [town.force, 1],
  ])
  expect(first && [first.within, first.across]).toEqual([2, 0])
})

it('has an answer for a network of nobody, and for none', async () => {
  const { modularity, communities: none, isolated } = await read('calm')
  expect({ modularity, none, isolated }).toEqual({ modularity: null, none: [], isolated: [] })
  problemIn(await ask(on.app, 'GET', '/v1/networks/snow/communities'), 404)
})

const answer = z.object({
  size: z.int(),
  edges: z.array(z.tuple([z.int(), z.int(), z.int()])),
  best: z.number(),
})

itWithPython('networkx')('divides as well as networkx, by the modularity that networkx gives it', () => {
  const karate = answer.parse(python(`${graph}\nprint(json.dumps({"size": 34, "edges": edges, "best": best}))`, ''))
  const { communities: found, modularity } = communitiesOf(graphOf(karate.size, karate.edges))
  const program = `${graph}\nprint(json.dumps(nx.community.modularity(g, json.load(sys.stdin))))`
  expect(modularity).toBeCloseTo(z.number().parse(python(program, JSON.stringify(found))), 9)
  expect(modularity).toBeGreaterThan(karate.best - 0.01)
  expect(communitiesOf(graphOf(karate.size, karate.edges.toReversed())).communities).toEqual(found)
})

const graph = `import json, sys, networkx as nx
g = nx.karate_club_graph()
edges = [[a, b, d["weight"]] for a, b, d in g.edges(data=True)]
best = max(nx.community.modularity(g, nx.community.louvain_communities(g, seed=seed)) for seed in range(20))`
