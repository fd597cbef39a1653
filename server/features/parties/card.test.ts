import { partyCard } from '../../../contract/parties.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { townClaims as claims, smallTown, town, townDay, townId } from '../../testing/small-town.ts'

const on = appOn(() => smallTown)

const card = async (id: string, asOf = townDay) =>
  answerOf(await ask(on.app, 'GET', `/v1/parties/${id}?asOf=${asOf}`), partyCard.strict())
const { hall, youth, force, anna, bram, carla, daan, ella, weegteam } = town
const reference = {
  anna: {
    id: anna,
    kind: 'professional',
    label: 'Anna Bakker',
    function: 'Jeugdwerker',
    organisationName: 'Team Jeugd',
  },
  bram: {
    id: bram,
    kind: 'professional',
    label: 'Bram Çelik',
    function: 'Wijkagent',
    organisationName: 'Politie Kleindorp',
  },
  daan: { id: daan, kind: 'professional', label: 'Daan Evers' },
}
const claim = (id: string, level: number, confirmedOn: string, stale: boolean, phenomena: string[] = []) => ({
  id,
  level,
  confirmedOn,
  since: confirmedOn,
  stale,
  phenomena,
  version: 1,
})

it('says everything of a professional, the strongest tie first', async () => {
  expect(await card(anna)).toEqual({
    id: anna,
    kind: 'professional',
    label: 'Anna Bakker',
    layer: 'daily-contact',
    professional: {
      id: anna,
      version: 1,
      name: 'Anna Bakker',
      worksFor: [{ organisationId: youth, function: 'Jeugdwerker' }],
      partyTypes: [],
    },
    employers: [{ party: { id: youth, kind: 'organisation', label: 'Team Jeugd' }, function: 'Jeugdwerker' }],
    staff: [],
    partOf: [],
    parts: [],
    involvements: [{ phenomenonId: 'fire', roles: ['signals'], keyRole: false, contributesTo: [], version: 1 }],
    consultations: [{ id: weegteam, name: 'Weegteam', frequency: 'maandelijks', role: 'voorzitter', version: 1 }],
    ties: [
      {
        party: reference.bram,
        state: 'mutual',
        outgoing: [
          claim(claims.annaBram, 4, '2023-06-30', false),
          claim(claims.annaBramFire, 5, '2024-01-01', false, ['fire']),
        ],
        incoming: [claim(claims.bramAnna, 2, '2023-06-29', true)],
      },
      {
        party: reference.daan,
        state: 'one-sided',
        outgoing: [],
        incoming: [claim(claims.daanAnna, 1, '2024-03-01', false)],
      },
    ],
    hidden: 0,
    asOf: townDay,
  })
})

it('says everything of an organisation', async () => {
  const found = await card(hall)
  expect(found).toMatchObject({
    kind: 'organisation',
    layer: 'directly-involved',
    organisation: { name: 'Gemeente Kleindorp', shortName: 'GK', partyTypes: ['town-hall'] },
    partOf: [],
    involvements: [
      { phenomenonId: 'fire', keyRole: true },
      { phenomenonId: 'flood', keyRole: false },
    ],
  })
  expect(found.parts.map((part) => part.id)).toEqual([youth])
  expect(found.staff).toEqual([
    {
      id: carla,
      kind: 'professional',
      label: 'Carla Dijk',
      function: 'Beleidsadviseur',
      organisationName: 'Gemeente Kleindorp',
    },
  ])
  expect((await card(youth)).partOf.map((parent) => parent.id)).toEqual([hall])
})

it('has posts of all times, the current first, and staff of the day', async () => {
  expect((await card(carla)).employers.map(({ party, until }) => [party.id, until])).toEqual([
    [hall, undefined],
    [force, '2024-01-01'],
  ])
  expect((await card(force)).staff.map((person) => person.id)).toEqual([bram])
  expect((await card(force, '2023-12-31')).staff.map((person) => person.id)).toEqual([bram, carla])
})

it('has the claims of the day', async () => {
  const before = await card(force, '2024-06-29')
  expect(before.ties.map((tie) => [tie.party.id, tie.state])).toEqual([[anna, 'one-sided']])
  expect(before.ties[0]?.outgoing.map((one) => one.until)).toEqual(['2024-06-30'])
  expect((await card(force)).ties).toEqual([])
  const after = await card(force, '2024-07-01')
  expect(after.ties.map((tie) => [tie.outgoing.length, tie.incoming.length])).toEqual([[0, 1]])
})

it('has what the party did on the day; without a day all it ever did, with its days', async () => {
  const ofDay = async (query: string) => {
    const found = answerOf(await ask(on.app, 'GET', `/v1/parties/${daan}${query}`), partyCard)
    const { involvements, consultations, professional } = found
    return [involvements.map(({ until }) => until), consultations.map(({ name }) => name), professional?.partyTypes]
  }
  const party = { payload: { from: '2024-01-01' }, headers: { 'if-match': '"1"' } }
  expect((await ask(on.app, 'PATCH', `/v1/professionals/${daan}`, party)).statusCode).toBe(200)
  const role = { payload: { from: '2024-06-01' } }
  await ask(on.app, 'PUT', `/v1/consultations/${weegteam}/parties/${daan}`, role)
  expect(await ofDay('?asOf=2023-12-31')).toEqual([['2024-06-30'], [], []])
  expect(await ofDay('?asOf=2024-05-31')).toEqual([['2024-06-30'], [], ['mediator']])
  expect(await ofDay('?asOf=2024-06-29')).toEqual([['2024-06-30'], ['Weegteam'], ['mediator']])
  expect(await ofDay('?asOf=2024-06-30')).toEqual([[], ['Weegteam'], ['mediator']])
  expect(await ofDay('')).toEqual([['2024-06-30'], ['Weegteam'], ['mediator']])
  const [{ worksFor } = { worksFor: [] }] = [(await card(carla, '2023-12-31')).professional]
  expect(worksFor.map(({ organisationId }) => organisationId)).toEqual([force])
})

it('is nearly empty for somebody of whom little is known', async () => {
  expect(await card(ella, '2024-01-01')).toEqual({
    id: ella,
    kind: 'professional',
    label: 'Ella Fontein',
    layer: null,
    professional: { id: ella, version: 1, name: 'Ella Fontein', worksFor: [], partyTypes: [] },
    employers: [],
    staff: [],
    partOf: [],
    parts: [],
    involvements: [],
    consultations: [],
    ties: [],
    hidden: 0,
    asOf: '2024-01-01',
  })
})

it('says 404 for what is no party', async () => {
  for (const id of [townId(99), weegteam]) problemIn(await ask(on.app, 'GET', `/v1/parties/${id}`), 404)
})
