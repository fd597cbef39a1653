import type { FastifyInstance } from 'fastify'
import { searchResult } from '../../../contract/parties.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { smallTown, town } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
  for (const name of [
    'J.P. Balkenende',
    'Will Jansen',
    'Jan Jansen',
    'Jantje Beton',
    'Jans Smit',
    "Søren d'Artagnan",
  ]) {
    await ask(app, 'POST', '/v1/professionals', { payload: { name } })
  }
  for (const name of ['Zorg in de Wijk', 'Stichting Oost_West 2.0', 'NOT A BANK', 'IT-huis', 'Ĳsclub Straße']) {
    await ask(app, 'POST', '/v1/organisations', { payload: { name, level: 'local' } })
  }
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

const find = async (text: string, rest: object = {}) => {
  const answer = await ask(app, 'POST', '/v1/parties/_search', { payload: { text, ...rest } })
  return answerOf(answer, searchResult.strict()).items
}
const names = async (text: string, rest: object = {}) => (await find(text, rest)).map((hit) => hit.label)

it.each([
  ['the beginning of a name', 'bak', 'Anna Bakker'],
  ['one letter', 'q', undefined],
  ['the whole name', 'anna bakker', 'Anna Bakker'],
  ['the words in another order', 'bakker anna', 'Anna Bakker'],
  ['capitals', 'ANNA BAKKER', 'Anna Bakker'],
  ['a short name', 'gk', 'Gemeente Kleindorp'],
  ['no accent for an accent', 'cafe', 'Café De Brug'],
  ['an accent for an accent', 'CAFÉ', 'Café De Brug'],
  ['an accent as a mark of its own', 'café', 'Café De Brug'],
  ['a wrong accent', 'câfè', 'Café De Brug'],
  ['a cedilla', 'celik', 'Bram Çelik'],
  ['the beginning of a word with an accent', 'çel', 'Bram Çelik'],
  ['a letter that is no accent', 'soren', "Søren d'Artagnan"],
  ['that letter itself', 'søre', "Søren d'Artagnan"],
  ['two letters for one', 'strasse', 'Ĳsclub Straße'],
  ['a letter too many', 'bakkker', 'Anna Bakker'],
  ['a letter too few', 'baker', 'Anna Bakker'],
  ['a wrong letter', 'bakken', 'Anna Bakker'],
  ['two letters swapped', 'abkker', 'Anna Bakker'],
  ['a typing error in one word of two', 'anna bkaker', 'Anna Bakker'],
  ['a typing error with an accent', 'cfae', 'Café De Brug'],
  ['two typing errors', 'bekken', undefined],
  ['initials', 'J.P. Balkenende', 'J.P. Balkenende'],
  ['initials without dots', 'jp balkenende', undefined],
  ['an English stop word that is a name', 'will', 'Will Jansen'],
  ['a name with such a word', 'zorg in de wijk', 'Zorg in de Wijk'],
  ['a word behind an apostrophe', 'artagnan', "Søren d'Artagnan"],
  ['an underscore', 'oost_west', 'Stichting Oost_West 2.0'],
  ['a part between underscores', 'west', 'Stichting Oost_West 2.0'],
  ['a number with a dot', '2.0', 'Stichting Oost_West 2.0'],
  ['a word that Lucene reads as an operator', 'NOT', 'NOT A BANK'],
  ['a hyphen', 'it-huis', 'IT-huis'],
  ['a function', 'wijkagent', 'Bram Çelik'],
  ['the beginning of a function', 'jeugdw', 'Anna Bakker'],
  ['a typing error in a function', 'wijkagnet', 'Bram Çelik'],
  ['a name and a function', 'bram wijkagent', 'Bram Çelik'],
  ['a function and the beginning of a name', 'wijkagent bra', 'Bram Çelik'],
  ['a name and somebody else’s function', 'anna wijkagent', undefined],
  ['a function of before', 'rechercheur', undefined],
  ['a word that nobody has', 'xylofoon', undefined],
  ['one word that nobody has', 'anna xylofoon', undefined],
])('finds by %s', async (_by, text, expected) => {
  expect((await names(text))[0]).toBe(expected)
})

it('puts the word itself first, then its beginnings, then typing errors', async () => {
  expect(await names('jans')).toEqual(['Jans Smit', 'Jan Jansen', 'Will Jansen'])
  const [exact, ...others] = await find('jansen')
  expect([exact?.label, others[0]?.label]).toEqual(['Jan Jansen', 'Will Jansen'])
  expect(await names('janse')).toEqual(['Jan Jansen', 'Will Jansen', 'Jans Smit'])
})

it('puts a name before a function', async () => {
  await ask(app, 'POST', '/v1/organisations', {
    payload: { name: 'De Jeugdwerker BV voor al uw werk', level: 'local' },
  })
  expect(await names('jeugdwerker')).toEqual(['De Jeugdwerker BV voor al uw werk', 'Anna Bakker'])
})

it('shows of several posts the one that began last', async () => {
  const worksFor = [
    { organisationId: town.hall, function: 'Ooit' },
    { organisationId: town.force, function: 'Nieuw', from: '2023-01-01' },
    { organisationId: town.youth, function: 'Oud', from: '2020-01-01' },
    { organisationId: town.club, function: 'Later', from: '9999-01-01' },
  ]
  await ask(app, 'POST', '/v1/professionals', { payload: { name: 'Drie Banen', worksFor } })
  expect(await find('drie banen')).toMatchObject([{ function: 'Nieuw', organisationName: 'Politie Kleindorp' }])
})

it.each([
  '',
  '   ',
  '*',
  '?',
  '~',
  '"',
  '\\',
  '(',
  ')',
  '[* TO *]',
  '{',
  '&&',
  '||',
  '!',
  '^9',
  ':',
  '/',
  '-',
  '+',
  '😀',
  '\u0000',
  '\ud800',
  '٪',
])('answers nothing for %j', async (text) => {
  expect(await find(text)).toEqual([])
})

it.each([
  'bakker*',
  '"bakker"',
  'bakker~2',
  '(bakker',
  'name:bakker^',
  'bakker && ||',
  'bakker\u0000',
  '+bakker -x!',
  "'bakker'",
  '/bakker/',
  '[bakker TO',
  'bakker😀',
])('takes %j for words alone', async (text) => {
  const words = text.includes('name') || text.includes('x!') || text.includes('TO') || text.includes('~2')
  expect((await names(text))[0]).toBe(words ? undefined : 'Anna Bakker')
})

it('says everything of a hit that the list shows', async () => {
  const [hit] = await find('wijkagent')
  expect(hit).toEqual({
    id: town.bram,
    kind: 'professional',
    label: 'Bram Çelik',
    function: 'Wijkagent',
    organisationName: 'Politie Kleindorp',
    layer: 'directly-involved',
    phenomena: ['fire', 'flood'],
    score: expect.any(Number),
  })
})

describe('filters', () => {
  it('by kind', async () => {
    expect(await names('k', { kinds: ['organisation'] })).toEqual(['Gemeente Kleindorp', 'Politie Kleindorp'])
    expect(await names('klein', { kinds: ['professional'] })).toEqual([])
  })
  it('by seat', async () => {
    expect(await names('kleindorp', { partyTypes: ['police', 'school'] })).toEqual(['Politie Kleindorp'])
  })
  it('by phenomenon, of today', async () => {
    expect(await names('e', { phenomenon: 'fire' })).not.toContain('Daan Evers')
    expect(await names('brug', { phenomenon: 'flood' })).toEqual(['Café De Brug'])
    expect(await names('brug', { phenomenon: 'fire' })).toEqual([])
    expect(await names('carla', { phenomenon: 'fire' })).toEqual(['Carla Dijk'])
  })
  it('by limit', async () => {
    expect(await find('a', { limit: 2 })).toHaveLength(2)
  })
  it('names what does not exist', async () => {
    const payload = { text: 'a', phenomenon: 'famine', partyTypes: ['police', 'pirate'] }
    const found = problemIn(await ask(app, 'POST', '/v1/parties/_search', { payload }), 400)
    expect(faultPaths(found)).toEqual(['body partyTypes.1', 'body phenomenon'])
  })
})

it('refuses a text of 201 characters and other nonsense', async () => {
  const payload = { text: 'x'.repeat(201), kinds: ['seat'], limit: 51, fuzzy: true, partyTypes: [] }
  const found = problemIn(await ask(app, 'POST', '/v1/parties/_search', { payload }), 400)
  expect(faultPaths(found)).toEqual(['body fuzzy', 'body kinds.0', 'body limit', 'body partyTypes', 'body text'])
})

it('answers the longest text', async () => {
  expect(await find(`${'ab '.repeat(66)}ab`)).toEqual([])
})

it('finds a party at once after it was stored', async () => {
  for (let i = 0; i < 5; i++) {
    const name = `Zojuist${i}`
    await ask(app, 'POST', '/v1/professionals', { payload: { name } })
    expect(await names(name)).toEqual([name, ...Array.from({ length: i }, (_, j) => `Zojuist${j}`)])
  }
})
