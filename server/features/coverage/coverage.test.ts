import { coverage, coverageMatrix, type SeatCoverage } from '../../../contract/coverage.ts'
import { graphView } from '../../../contract/graph-view.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { smallTown, town, townDay } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const { hall, force, bram, carla, daan } = town
const read = async (phenomenon: string, asOf = townDay) =>
  answerOf(await ask(on.app, 'GET', `/v1/networks/${phenomenon}/coverage?asOf=${asOf}`), coverage.strict())
const matrix = async (asOf = townDay) =>
  answerOf(await ask(on.app, 'GET', `/v1/coverage?asOf=${asOf}`), coverageMatrix.strict())
const statuses = (seats: readonly SeatCoverage[]) =>
  Object.fromEntries(seats.map(({ partyTypeId, status }) => [partyTypeId, status]))
const none = { needed: 0, filled: 0, organisationOnly: 0, vacant: 0, optional: 0, off: 0 }

it('answers every expected seat, what is most needed first, with who fills it', async () => {
  const { seats, ...rest } = await read('fire')
  const seat = (partyTypeId: string, layer: string, necessity: string, more: object) => ({
    partyTypeId,
    nameNl: `${partyTypeId} (nl)`,
    nameEn: `${partyTypeId} (en)`,
    layer,
    necessity,
    conditionNl: null,
    conditionEn: null,
    applies: true,
    version: 1,
    needed: true,
    status: 'vacant',
    organisations: [],
    professionals: [],
    hidden: 0,
    candidates: [],
    ...more,
  })
  expect(seats).toEqual([
    seat('police', 'directly-involved', 'required', {
      status: 'filled',
      organisations: [{ id: force, kind: 'organisation', label: 'Politie Kleindorp' }],
      professionals: [
        {
          id: bram,
          kind: 'professional',
          label: 'Bram Çelik',
          function: 'Wijkagent',
          organisationName: 'Politie Kleindorp',
        },
      ],
    }),
    seat('town-hall', 'directly-involved', 'required', {
      status: 'organisation-only',
      organisations: [{ id: hall, kind: 'organisation', label: 'Gemeente Kleindorp' }],
      candidates: [
        {
          id: carla,
          kind: 'professional',
          label: 'Carla Dijk',
          function: 'Beleidsadviseur',
          organisationName: 'Gemeente Kleindorp',
        },
      ],
    }),
    seat('mediator', 'directly-involved', 'conditional', {
      conditionNl: 'bij een burenruzie',
      conditionEn: 'where neighbours are at odds',
      candidates: [{ id: daan, kind: 'professional', label: 'Daan Evers' }],
    }),
    seat('embassy', 'national', 'conditional', { applies: false, needed: false }),
    seat('school', 'daily-contact', 'expected', {}),
    seat('choir', 'civil-society', 'optional', { needed: false }),
  ])
  expect(rest).toEqual({
    phenomenon: 'fire',
    asOf: townDay,
    totals: { needed: 4, filled: 1, organisationOnly: 1, vacant: 2, optional: 1, off: 1 },
    layers: [
      { ...none, layer: 'directly-involved', needed: 3, filled: 1, organisationOnly: 1, vacant: 1 },
      { ...none, layer: 'daily-contact', needed: 1, vacant: 1 },
      { ...none, layer: 'national', off: 1 },
      { ...none, layer: 'civil-society', optional: 1 },
    ],
  })
})

it('names for a vacant seat who fills it elsewhere', async () => {
  const [police] = (await read('calm')).seats
  expect(police).toMatchObject({ status: 'vacant', necessity: 'per-phenomenon', needed: true })
  expect(police?.candidates).toEqual([{ id: force, kind: 'organisation', label: 'Politie Kleindorp' }])
})

it('answers a phenomenon without expected seats with nothing, in figures', async () => {
  const { totals, layers, seats } = await read('flood')
  expect([totals, seats]).toEqual([none, []])
  expect(layers).toHaveLength(4)
})

it('follows who was involved, and in which post, on another day', async () => {
  expect(statuses((await read('fire', '2024-06-29')).seats)).toMatchObject({
    mediator: 'filled',
    'town-hall': 'organisation-only',
  })
  expect(statuses((await read('fire', '2024-07-01')).seats)).toMatchObject({
    mediator: 'vacant',
    'town-hall': 'filled',
  })
  // Bram worked nowhere yet.
  expect(statuses((await read('fire', '2019-12-31')).seats)).toMatchObject({ police: 'organisation-only' })
})

it('counts the same in the matrix, one row per seat and one cell per phenomenon', async () => {
  for (const asOf of ['2019-12-31', '2024-06-29', townDay, '2024-07-01']) {
    const { phenomena, seats } = await matrix(asOf)
    expect(phenomena.map(({ id }) => id)).toEqual(['calm', 'fire', 'flood'])
    expect(seats.map(({ partyTypeId }) => partyTypeId)).toEqual([
      ...['mediator', 'police', 'town-hall', 'school', 'youth-work', 'embassy', 'choir'],
    ])
    for (const [column, { id, totals }] of phenomena.entries()) {
      const one = await read(id, asOf)
      expect(totals).toEqual(one.totals)
      const cells = new Map(seats.map(({ partyTypeId, cells }) => [partyTypeId, cells[column]]))
      for (const { partyTypeId, organisations, professionals, status, needed, necessity, applies } of one.seats)
        expect(cells.get(partyTypeId)).toEqual({
          status,
          needed,
          necessity,
          applies,
          organisations: organisations.length,
          professionals: professionals.length,
        })
      expect([...cells.values()].filter((cell) => cell !== null)).toHaveLength(one.seats.length)
    }
  }
})

it('has as gaps the seats that the network shows as vacant, also when one is switched off and on again', async () => {
  const both = async () => {
    const answer = await ask(on.app, 'GET', `/v1/networks/fire?kinds=seat&asOf=${townDay}`)
    const shown = answerOf(answer, graphView).nodes.map(({ id }) => id)
    const { seats, totals } = await read('fire')
    const gaps = seats.filter(({ needed, status }) => needed && status === 'vacant').map((seat) => seat.partyTypeId)
    expect(gaps.sort()).toEqual(shown)
    expect(totals.vacant).toBe(shown.length)
    return shown
  }
  const put = (applies: boolean) =>
    ask(on.app, 'PUT', '/v1/phenomena/fire/expected-seats/school', { payload: { necessity: 'expected', applies } })
  expect(await both()).toEqual(['mediator', 'school'])
  await put(false)
  expect(await both()).toEqual(['mediator'])
  expect((await read('fire')).totals).toMatchObject({ needed: 3, off: 2 })
  await put(true)
  expect(await both()).toEqual(['mediator', 'school'])
})

it('refuses a change of an expected seat that somebody else changed since', async () => {
  const url = '/v1/phenomena/fire/expected-seats/choir'
  const seen = { headers: { 'if-match': '"1"' } }
  const put = (necessity: string) => ask(on.app, 'PUT', url, { ...seen, payload: { necessity } })
  expect((await put('expected')).statusCode).toBe(200)
  for (const late of [await put('required'), await ask(on.app, 'DELETE', url, seen)])
    expect(problemIn(late, 412).changes).toMatchObject([{ path: 'necessity', before: 'optional', after: 'expected' }])
})

it('refuses what it does not know', async () => {
  problemIn(await ask(on.app, 'GET', '/v1/networks/famine/coverage'), 404)
  const wrong = problemIn(await ask(on.app, 'GET', '/v1/networks/fire/coverage?asOf=yesterday&layers=national'), 400)
  expect(faultPaths(wrong)).toEqual(['query asOf', 'query layers'])
  expect(faultPaths(problemIn(await ask(on.app, 'GET', '/v1/coverage?asOf=2024-02-30'), 400))).toEqual(['query asOf'])
})
