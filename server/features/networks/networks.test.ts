import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { townClaims as claims, smallTown, town, townDay } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const network = async (phenomenon: string, query = ''): Promise<GraphView> => {
  const asOf = query.includes('asOf') ? '' : `&asOf=${townDay}`
  return answerOf(await ask(on.app, 'GET', `/v1/networks/${phenomenon}?${query}${asOf}`), graphView.strict())
}
const idsOf = (view: GraphView) => view.nodes.map((node) => node.id)
const trust = (view: GraphView) => view.edges.filter((edge) => edge.kind === 'trusts')
const tiesOf = (view: GraphView) => Object.fromEntries(view.nodes.map((node) => [node.id, node.ties]))
const { hall, force, anna, bram, carla, daan, club, youth, weegteam } = town

it('answers the whole network of a phenomenon', async () => {
  const { nodes, edges, meta } = await network('fire')
  expect(nodes).toEqual([
    {
      id: hall,
      kind: 'organisation',
      label: 'Gemeente Kleindorp',
      layer: 'directly-involved',
      layerSeat: 'town-hall',
      partyTypes: ['town-hall'],
      phenomena: ['fire', 'flood'],
      roles: ['coordinates'],
      keyRole: true,
      ties: 1,
    },
    {
      id: force,
      kind: 'organisation',
      label: 'Politie Kleindorp',
      layer: 'directly-involved',
      layerSeat: 'police',
      partyTypes: ['police'],
      phenomena: ['fire'],
      roles: ['signals', 'intervenes'],
      keyRole: false,
      ties: 0,
    },
    {
      id: anna,
      kind: 'professional',
      label: 'Anna Bakker',
      layer: 'daily-contact',
      layerSeat: 'youth-work',
      partyTypes: [],
      organisationId: youth,
      organisationName: 'Team Jeugd',
      function: 'Jeugdwerker',
      phenomena: ['fire'],
      roles: ['signals'],
      keyRole: false,
      ties: 1,
    },
    {
      id: bram,
      kind: 'professional',
      label: 'Bram Çelik',
      layer: 'directly-involved',
      layerSeat: 'police',
      partyTypes: [],
      organisationId: force,
      organisationName: 'Politie Kleindorp',
      function: 'Wijkagent',
      phenomena: ['fire', 'flood'],
      roles: [],
      keyRole: false,
      ties: 2,
    },
    {
      id: 'mediator',
      kind: 'seat',
      label: 'mediator (en)',
      layer: 'directly-involved',
      layerSeat: 'mediator',
      partyTypes: ['mediator'],
      phenomena: ['fire'],
      ties: 0,
    },
    {
      id: 'school',
      kind: 'seat',
      label: 'school (en)',
      layer: 'daily-contact',
      layerSeat: 'school',
      partyTypes: ['school'],
      phenomena: ['fire'],
      ties: 0,
    },
  ])
  expect(edges).toEqual([
    { id: `${bram}:0`, kind: 'works-for', source: bram, target: force },
    {
      id: claims.bramAnna,
      kind: 'trusts',
      source: bram,
      target: anna,
      level: 2,
      confirmedOn: '2023-06-29',
      stale: true,
      mutual: true,
    },
    {
      id: claims.annaBramFire,
      kind: 'trusts',
      source: anna,
      target: bram,
      level: 5,
      confirmedOn: '2024-01-01',
      stale: false,
      mutual: true,
    },
    {
      id: claims.bramHall,
      kind: 'trusts',
      source: bram,
      target: hall,
      level: 3,
      confirmedOn: '2024-01-01',
      stale: false,
      mutual: false,
    },
  ])
  expect(meta).toEqual({ phenomenon: 'fire', asOf: townDay, hidden: 0, generatedAt: expect.any(String) })
})

it('lets the claim for the phenomenon count before the general one, and the general one elsewhere', async () => {
  const flood = await network('flood')
  expect(idsOf(flood)).toEqual([hall, club, bram])
  expect(trust(flood).map((edge) => [edge.id, edge.level])).toEqual([
    [claims.bramHallFlood, 1],
    [claims.hallClub, 4],
    [claims.clubBramFlood, 5],
  ])
  expect(tiesOf(flood)).toEqual({ [hall]: 2, [club]: 2, [bram]: 2 })
})

it('answers the seats of a phenomenon in which nobody is involved', async () => {
  const calm = await network('calm')
  expect([idsOf(calm), calm.edges]).toEqual([['police'], []])
})

it('names seats in the language of the asker', async () => {
  const answer = await ask(on.app, 'GET', '/v1/networks/calm', { headers: { 'accept-language': 'nl' } })
  expect(answerOf(answer, graphView).nodes.map((node) => node.label)).toEqual(['police (nl)'])
})

it('says 404 for an unknown phenomenon', async () => {
  problemIn(await ask(on.app, 'GET', '/v1/networks/famine'), 404)
})

describe('as of another day', () => {
  it('has who was involved the day before, with what held and was fresh then', async () => {
    const view = await network('fire', 'asOf=2024-06-29')
    expect(idsOf(view)).toEqual([hall, force, anna, bram, daan, 'school'])
    expect(trust(view).map((edge) => [edge.id, edge.stale])).toEqual([
      [claims.bramAnna, false],
      [claims.annaBramFire, false],
      [claims.bramHall, false],
      [claims.daanAnna, false],
      [claims.forceAnnaEnded, false],
    ])
    expect(tiesOf(view)).toMatchObject({ [anna]: 3, [force]: 1, [daan]: 1 })
  })

  it('has who is involved the day after, with what holds by then', async () => {
    const view = await network('fire', 'asOf=2024-07-01')
    expect(idsOf(view)).toEqual([hall, force, anna, bram, carla, 'mediator', 'school'])
    expect(trust(view).map((edge) => edge.id)).toEqual([
      claims.bramAnna,
      claims.annaBramFire,
      claims.bramHall,
      claims.annaForceLater,
    ])
    expect(view.edges.filter((edge) => edge.kind === 'works-for').map((edge) => [edge.source, edge.target])).toEqual([
      [bram, force],
      [carla, hall],
    ])
  })

  it('has nothing of what came later', async () => {
    const view = await network('fire', 'asOf=2023-12-31')
    expect(trust(view).map((edge) => [edge.id, edge.level])).toEqual([
      [claims.annaBram, 4],
      [claims.bramAnna, 2],
    ])
    expect((await network('fire', 'asOf=2019-01-01')).edges).toEqual([])
  })
})

it.each([
  [6, 'one month after', '2023-12-29', false],
  [6, 'half a year after', '2023-12-30', true],
])('counts staleness by the window that is configured: %s months, %s', async (freshnessMonths, _name, asOf, stale) => {
  const strict = await testApp(on.connection, { freshnessMonths })
  const view = answerOf(await ask(strict, 'GET', `/v1/networks/fire?asOf=${asOf}`), graphView)
  await strict.close()
  expect(view.edges.find((edge) => edge.id === claims.bramAnna)?.stale).toBe(stale)
})

describe('narrowed down', () => {
  it('by layer, seats too', async () => {
    expect(idsOf(await network('fire', 'layers=daily-contact'))).toEqual([anna, 'school'])
    expect(idsOf(await network('fire', 'layers=directly-involved,national'))).toEqual([hall, force, bram, 'mediator'])
  })

  it('by layer, without those that have none', async () => {
    expect(idsOf(await network('flood', 'layers=directly-involved,daily-contact,national,civil-society'))).toEqual([
      hall,
      bram,
    ])
  })

  it('by kind', async () => {
    expect(idsOf(await network('fire', 'kinds=professional'))).toEqual([anna, bram])
    expect(idsOf(await network('fire', 'kinds=seat'))).toEqual(['mediator', 'school'])
  })

  it('by level and freshness of claims, which leaves nodes and their ties', async () => {
    const strong = await network('fire', 'minLevel=3')
    expect(trust(strong).map((edge) => edge.id)).toEqual([claims.annaBramFire, claims.bramHall])
    const fresh = await network('fire', 'freshOnly=true')
    expect(trust(fresh).map((edge) => [edge.id, edge.mutual])).toEqual([
      [claims.annaBramFire, true],
      [claims.bramHall, false],
    ])
    const whole = await network('fire', 'freshOnly=false')
    for (const view of [strong, fresh]) {
      expect(view.nodes).toEqual(whole.nodes)
      expect(view.edges).toContainEqual({ id: `${bram}:0`, kind: 'works-for', source: bram, target: force })
    }
  })

  it('with ties counted as if nothing were left out', async () => {
    expect(tiesOf(await network('fire', 'kinds=organisation'))).toEqual({ [hall]: 1, [force]: 0 })
  })

  it('by limit: those with most ties stay, the others are counted', async () => {
    const one = await network('fire', 'limit=1')
    expect([idsOf(one), one.meta.hidden, one.edges]).toEqual([[bram], 5, []])
    const three = await network('fire', 'limit=3')
    expect([idsOf(three), three.meta.hidden, trust(three).length]).toEqual([[hall, anna, bram], 3, 3])
    const filtered = await network('fire', 'limit=1&kinds=professional')
    expect([idsOf(filtered), filtered.meta.hidden]).toEqual([[bram], 1])
  })
})

it('has consultations only when asked, and only those that two of its parties share', async () => {
  const view = await network('fire', 'kinds=professional,consultation')
  expect(view.nodes.at(-1)).toEqual({
    id: weegteam,
    kind: 'consultation',
    label: 'Weegteam',
    layer: null,
    partyTypes: [],
    phenomena: ['fire'],
    ties: 0,
  })
  expect(view.edges.filter((edge) => edge.kind === 'takes-part-in')).toEqual(
    [anna, bram].map((source) => ({ id: `${source}:${weegteam}`, kind: 'takes-part-in', source, target: weegteam })),
  )
  expect(idsOf(await network('flood', 'kinds=organisation,professional,consultation'))).toEqual([hall, club, bram])
})
