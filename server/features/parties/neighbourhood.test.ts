import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { townClaims as claims, smallTown, town, townDay, townId } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const url = (id: string, query: string) => `/v1/parties/${id}/neighbourhood?asOf=${townDay}&${query}`
const around = async (id: string, query = ''): Promise<GraphView> =>
  answerOf(await ask(on.app, 'GET', url(id, query)), graphView.strict())
const idsOf = (view: GraphView) => view.nodes.map((node) => node.id)
const trust = (view: GraphView) => view.edges.filter((edge) => edge.kind === 'trusts').map((edge) => edge.id)
const { hall, youth, force, club, anna, bram, carla, daan, ella, weegteam } = town

describe('in the whole store', () => {
  it('goes one step by default', async () => {
    const view = await around(anna)
    expect(idsOf(view)).toEqual([youth, anna, bram, daan])
    expect(view.edges.map((edge) => edge.id)).toEqual([`${anna}:0`, claims.annaBram, claims.bramAnna, claims.daanAnna])
    expect(view.meta).toEqual({ asOf: townDay, hidden: 0, generatedAt: expect.any(String) })
  })

  it('counts all ties of a party, shown or not, and says no role', async () => {
    const { nodes } = await around(anna)
    expect(nodes.map((node) => node.ties)).toEqual([0, 2, 3, 2])
    expect(nodes.filter((node) => 'roles' in node || 'keyRole' in node)).toEqual([])
  })

  it('goes two and three steps', async () => {
    expect(idsOf(await around(anna, 'depth=2'))).toEqual([hall, youth, force, club, anna, bram, carla, daan])
    expect(idsOf(await around(anna, 'depth=3'))).toEqual([hall, youth, force, club, anna, bram, carla, daan, ella])
  })

  it('walks over the wanted kinds alone, and keeps the party itself', async () => {
    expect(idsOf(await around(anna, 'depth=3&kinds=professional'))).toEqual([anna, bram, carla, daan, ella])
    expect(idsOf(await around(anna, 'depth=2&kinds=organisation'))).toEqual([hall, youth, anna])
    expect(idsOf(await around(club, 'depth=3&kinds=professional'))).toEqual([club, anna, bram, daan])
  })

  it('keeps the strongest within the limit and counts the others', async () => {
    const view = await around(anna, 'limit=2')
    expect([idsOf(view), view.meta.hidden]).toEqual([[anna, bram], 2])
    const alone = await around(anna, 'limit=1&depth=3')
    expect([idsOf(alone), alone.meta.hidden]).toEqual([[anna], 8])
  })

  it('keeps the nearest within the limit', async () => {
    const view = await around(anna, 'depth=3&limit=4')
    expect([idsOf(view), view.meta.hidden]).toEqual([[youth, anna, bram, daan], 5])
  })

  it('reads another day', async () => {
    const answer = await ask(on.app, 'GET', `/v1/parties/${force}/neighbourhood?asOf=2023-12-31`)
    expect(idsOf(answerOf(answer, graphView))).toEqual([force, bram, carla])
  })

  it('has consultations when asked', async () => {
    const view = await around(daan, 'kinds=professional,consultation')
    expect(idsOf(view)).toEqual([anna, carla, daan, weegteam])
    expect(view.edges.filter((edge) => edge.kind === 'takes-part-in').map((edge) => edge.source)).toEqual([anna, daan])
  })
})

describe('in the network of a phenomenon', () => {
  it('stays inside it, with its own claims, ties and roles', async () => {
    const view = await around(anna, 'phenomenon=fire')
    expect(idsOf(view)).toEqual([anna, bram])
    expect(trust(view)).toEqual([claims.bramAnna, claims.annaBramFire])
    expect(view.nodes.map((node) => [node.ties, node.roles])).toEqual([
      [1, ['signals']],
      [2, []],
    ])
    expect(view.meta.phenomenon).toBe('fire')
  })

  it('goes two and three steps', async () => {
    expect(idsOf(await around(anna, 'phenomenon=fire&depth=2'))).toEqual([hall, force, anna, bram])
    expect(idsOf(await around(hall, 'phenomenon=flood&depth=3'))).toEqual([hall, club, bram])
  })

  it('walks over the wanted kinds alone, and keeps the party itself', async () => {
    expect(idsOf(await around(anna, 'phenomenon=fire&depth=3&kinds=professional'))).toEqual([anna, bram])
    expect(idsOf(await around(anna, 'phenomenon=fire&depth=3&kinds=organisation'))).toEqual([anna])
  })

  it('keeps the strongest within the limit and counts the others', async () => {
    const view = await around(bram, 'phenomenon=fire&limit=2')
    expect([idsOf(view), view.meta.hidden]).toEqual([[anna, bram], 2])
  })

  it('says 404 for a party outside it, and for an unknown phenomenon', async () => {
    problemIn(await ask(on.app, 'GET', url(daan, 'phenomenon=fire')), 404)
    problemIn(await ask(on.app, 'GET', url(anna, 'phenomenon=famine')), 404)
  })
})

it('says 404 for what is no party', async () => {
  for (const id of [townId(99), weegteam]) problemIn(await ask(on.app, 'GET', url(id, '')), 404)
})
