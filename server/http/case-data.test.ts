import type { FastifyInstance } from 'fastify'
import { caseDataIn } from '../../contract/case-data.ts'
import { readSeed } from '../../seed/read.ts'
import { loadDataset } from '../dataset/load.ts'
import { today } from '../graph-view/days.ts'
import type { Connection } from '../neo4j/database.ts'
import { faultPaths, problemIn } from '../testing/answers.ts'
import { ask, testApp } from '../testing/app.ts'
import { countAll, look } from '../testing/look.ts'
import { smallTown, town, townId } from '../testing/small-town.ts'
import { storeWith } from '../testing/store.ts'

let connection: Connection
let app: FastifyInstance
let before: Record<string, unknown>
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
  before = await countAll(connection)
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

/** 123456782 is a number of test environments; no person has it. */
const secrets = {
  bsn: 'Zie BSN 1234.56.782.',
  birthDate: 'Betreft J., geb. 12 maart 1998.',
  caseNumber: 'Onder zaaknummer 2024-0012.',
} as const

const profile = ['tasks', 'powers', 'interests', 'workingMethod']
const post = { organisationId: town.force }
/** Every record, with the free text that it may hold. */
const records = [
  {
    url: '/v1/organisations',
    body: { name: 'Buurthuis', level: 'local' },
    fields: ['name', 'shortName', ...profile],
  },
  { url: '/v1/professionals', body: { name: 'Fleur Gerritsen' }, fields: ['name', ...profile] },
  { url: '/v1/consultations', body: { name: 'Ontbijt' }, fields: ['name', 'frequency'] },
  {
    url: '/v1/phenomena',
    body: { id: 'storm', theme: 'test', nameNl: 'Storm', nameEn: 'Storm' },
    fields: ['nameNl', 'nameEn', 'purpose', 'legalBasis'],
  },
  {
    url: '/v1/trust-relations',
    body: { from: town.ella, to: town.daan, level: 3, confirmedOn: '2024-05-01' },
    fields: ['basis', 'note'],
  },
] as const

describe.each(records)('$url', ({ url, body, fields }) => {
  it.each(Object.values(secrets))('refuses "%s" in any of its texts, and stores nothing', async (secret) => {
    for (const field of fields) {
      const found = problemIn(await ask(app, 'POST', url, { payload: { ...body, [field]: secret } }), 400)
      expect(faultPaths(found)).toEqual([`body ${field}`])
    }
    const all = Object.fromEntries(fields.map((field) => [field, secret]))
    const found = problemIn(await ask(app, 'POST', url, { payload: { ...body, ...all } }), 400)
    expect(faultPaths(found)).toEqual(fields.map((field) => `body ${field}`).sort())
    expect(await countAll(connection)).toEqual(before)
  })
})

it('refuses it in the function of a post', async () => {
  const payload = { name: 'Fleur Gerritsen', worksFor: [post, { ...post, function: secrets.bsn }] }
  const found = problemIn(await ask(app, 'POST', '/v1/professionals', { payload }), 400)
  expect(faultPaths(found)).toEqual(['body worksFor.1.function'])
  expect(await countAll(connection)).toEqual(before)
})

it('refuses it in a role', async () => {
  const url = `/v1/consultations/${town.weegteam}/parties/${town.ella}`
  const found = problemIn(await ask(app, 'PUT', url, { payload: { role: secrets.caseNumber } }), 400)
  expect(faultPaths(found)).toEqual(['body role'])
  expect(await countAll(connection)).toEqual(before)
})

it.each([
  ['nl', 'bsn', /^Geen gegevens over casussubjecten: .*\(BSN\)/],
  ['nl', 'birthDate', /^Geen gegevens over casussubjecten: .*geboortedatum/],
  ['nl', 'caseNumber', /^Geen gegevens over casussubjecten: .*zaaknummer/],
  ['en', 'bsn', /^No data on people whom a case is about: .*\(BSN\)/],
  ['en', 'birthDate', /^No data on people whom a case is about: .*birth date/],
  ['en', 'caseNumber', /^No data on people whom a case is about: .*case number/],
] as const)('says in %s that it found: %s', async (language, kind, message) => {
  const answer = await ask(app, 'POST', '/v1/organisations', {
    payload: { name: 'Buurthuis', level: 'local', tasks: secrets[kind] },
    headers: { 'accept-language': language },
  })
  const found = problemIn(answer, 400)
  expect(found.errors?.[0]?.message).toMatch(message)
  expect(JSON.stringify(found)).not.toMatch(/782|1998|0012/)
})

it('takes work data that looks like it', async () => {
  const payload = {
    name: 'Buurthuis 12',
    level: 'local',
    phone: '+31 123456782',
    tasks: 'KvK 12345672, tel. 06-12345678, sinds 1-3-2024; zit in het casusoverleg.',
  }
  expect((await ask(app, 'POST', '/v1/organisations', { payload })).statusCode).toBe(201)
  const rows = await look(connection, "MATCH (o:Organisation {name: 'Buurthuis 12'}) RETURN o.tasks AS tasks")
  expect(rows).toEqual([{ tasks: payload.tasks }])
})

it('still reads what was stored before there was a rule, and refuses it when it comes in again', async () => {
  const old = { id: townId(60), name: 'Oud buurthuis', level: 'local' as const, tasks: secrets.bsn, partyTypes: [] }
  await loadDataset(
    connection.forRequest(60_000),
    { ...smallTown, organisations: [old] },
    { name: 'test', requestId: 'test' },
  )
  for (const url of [`/v1/organisations/${old.id}`, '/v1/organisations', `/v1/parties/${old.id}`]) {
    const answer = await ask(app, 'GET', url)
    expect([url, answer.statusCode]).toEqual([url, 200])
    expect(answer.body).toContain(secrets.bsn)
  }
  const { id: _id, ...again } = old
  problemIn(await ask(app, 'POST', '/v1/organisations', { payload: again }), 400)
})

it('finds nothing in the demo', () => {
  const texts: string[] = []
  const gather = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  gather(readSeed('demo', today()))
  expect(texts.length).toBeGreaterThan(1_000)
  expect(texts.filter((one) => caseDataIn(one) !== null)).toEqual([])
})
