import { keyMatrix, keyParties } from '../../../contract/key-parties.ts'
import { Calculations } from '../../measures/calculations.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { smallTown, town, townClaims, townDay } from '../../testing/small-town.ts'
import { until } from '../../testing/until.ts'

const on = appOn(() => smallTown)

const { hall, force, club, anna, bram } = town
const read = async (phenomenon: string, rest = '') =>
  answerOf(
    await ask(on.app, 'GET', `/v1/networks/${phenomenon}/key-parties?asOf=${townDay}${rest}`),
    keyParties.strict(),
  )
const matrix = async () => answerOf(await ask(on.app, 'GET', `/v1/key-parties?asOf=${townDay}`), keyMatrix.strict())

/*
 * fire: anna -0.2- bram -0.3- hall, and force without a tie. Bram is on one of the three paths between others; half as far
 * again from hall as from anna: constraint (2/5)^2 + (3/5)^2.
 */
it('measures every party of a network, the highest first, equals by id', async () => {
  const { items, revision, ...rest } = await read('fire')
  const name = { kind: 'professional', layer: 'daily-contact' } as const
  const nothing = { betweenness: 0, share: 0, rank: null, cut: null }
  expect(items).toEqual([
    {
      ...name,
      id: bram,
      label: 'Bram Çelik',
      function: 'Wijkagent',
      organisationName: 'Politie Kleindorp',
      layer: 'directly-involved',
      degree: 2,
      strength: 0.5,
      betweenness: 1,
      share: 1 / 3,
      rank: 1,
      constraint: 0.52,
      layers: ['directly-involved', 'daily-contact'],
      cut: { parts: 2, cutOff: 1 },
    },
    {
      ...nothing,
      id: hall,
      kind: 'organisation',
      label: 'Gemeente Kleindorp',
      layer: 'directly-involved',
      degree: 1,
      strength: 0.3,
      constraint: 1,
      layers: ['directly-involved'],
    },
    {
      ...nothing,
      id: force,
      kind: 'organisation',
      label: 'Politie Kleindorp',
      layer: 'directly-involved',
      degree: 0,
      strength: 0,
      constraint: null,
      layers: [],
    },
    {
      ...nothing,
      ...name,
      id: anna,
      label: 'Anna Bakker',
      function: 'Jeugdwerker',
      organisationName: 'Team Jeugd',
      degree: 1,
      strength: 0.2,
      constraint: 1,
      layers: ['directly-involved'],
    },
  ])
  expect(rest).toEqual({
    phenomenon: 'fire',
    asOf: townDay,
    parties: 4,
    ties: 2,
    parts: 1,
    isolated: 1,
    articulationPoints: 1,
    progress: 1,
    pivots: 4,
  })
  expect(revision).toBeGreaterThan(0)
})

it('ranks by each measure, and answers as many as are asked for', async () => {
  const order = async (rest: string) => (await read('fire', rest)).items.map(({ id }) => id)
  expect(await order('&by=degree')).toEqual([bram, hall, anna, force])
  expect(await order('&by=constraint')).toEqual([bram, hall, anna, force])
  expect(await order('&by=cut')).toEqual([bram, hall, force, anna])
  expect(await order('&limit=2')).toEqual([bram, hall])
})

it('answers a network of nobody, and one in which everybody knows everybody, with figures', async () => {
  expect(await read('calm')).toMatchObject({
    parties: 0,
    ties: 0,
    parts: 0,
    isolated: 0,
    progress: 1,
    pivots: 0,
    items: [],
  })
  // hall -0.4- club -0.5- bram -0.1- hall: by way of club from bram to hall is shorter.
  const { items } = await read('flood')
  expect(items.map(({ id, share, rank, cut }) => [id, share, rank, cut])).toEqual([
    [club, 1, 1, null],
    [hall, 0, null, null],
    [bram, 0, null, null],
  ])
})

it('shows in the matrix who is key in any network, and what the same party is in others', async () => {
  const { phenomena, parties, hidden, progress } = await matrix()
  expect([hidden, progress]).toEqual([0, 1])
  expect(phenomena.map(({ id, parties, ties }) => [id, parties, ties])).toEqual([
    ['calm', 0, 0],
    ['fire', 4, 2],
    ['flood', 3, 3],
  ])
  expect(parties.map(({ id, cells }) => [id, cells])).toEqual([
    [club, [null, null, { degree: 2, rank: 1, share: 1, cut: null, key: true }]],
    [
      bram,
      [
        null,
        { degree: 2, rank: 1, share: 1 / 3, cut: { parts: 2, cutOff: 1 }, key: true },
        { degree: 2, rank: null, share: 0, cut: null, key: false },
      ],
    ],
  ])
})

it('answers without betweenness while that is being calculated, and with it when asked again', async () => {
  const before = on.app.calculations
  on.app.calculations = new Calculations({ direct: -1, wait: 1 })
  expect(await read('fire')).toMatchObject({
    progress: 0,
    items: [
      { id: bram, betweenness: null, share: null, rank: null, cut: { parts: 2 } },
      ...Array(3).fill({ rank: null }),
    ],
  })
  expect((await matrix()).parties.map(({ id }) => id)).toEqual([bram])
  await until(async () => (await read('fire')).progress === 1)
  expect((await read('fire')).items[0]).toMatchObject({ id: bram, betweenness: 1 })
  on.app.calculations.close()
  on.app.calculations = before
})

it('refuses what it does not know', async () => {
  problemIn(await ask(on.app, 'GET', '/v1/networks/famine/key-parties'), 404)
  const wrong = problemIn(
    await ask(on.app, 'GET', '/v1/networks/fire/key-parties?by=beauty&limit=0&layers=national'),
    400,
  )
  expect(faultPaths(wrong)).toEqual(['query by', 'query layers', 'query limit'])
})

it('knows every write of a tie at once', async () => {
  for (const level of [5, 1, 4]) {
    const payload = { level }
    const url = `/v1/trust-relations/${townClaims.bramHall}`
    expect((await ask(on.app, 'PATCH', url, { payload, headers: { 'if-match': '*' } })).statusCode).toBe(200)
    const { items } = await read('fire')
    expect(items.find(({ id }) => id === hall)).toMatchObject({ strength: level / 10 })
  }
})
