import type { FastifyInstance } from 'fastify'
import { importFields } from '../../../contract/import-fields.ts'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { today } from '../../graph-view/days.ts'
import type { Connection } from '../../neo4j/database.ts'
import { readTables } from '../../tables/read-tables.ts'
import { toXlsx } from '../../tables/write-xlsx.ts'
import { answerOf, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { look } from '../../testing/look.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'
import { importAll } from '../../testing/upload.ts'
import { guessMapping } from './guess.ts'

let connection: Connection
let app: FastifyInstance
beforeEach(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
}, 120_000)
afterEach(async () => {
  await app.close()
  await connection.close()
})

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const inLanguage = (accept: string, language: string) => ({ headers: { accept, 'accept-language': language } })
const tables = ['organisations', 'professionals', 'ties', 'involvements'] as const

it.each(tables)('gives an empty file for %s that it recognises itself', async (table) => {
  for (const language of ['nl', 'en'] as const) {
    const book = await ask(app, 'GET', `/v1/import-templates/${table}`, inLanguage(xlsx, language))
    expect([book.statusCode, book.headers['content-type']]).toEqual([200, xlsx])
    const [sheet, explanation] = (await readTables(book.rawPayload)).tables
    const csv = await ask(app, 'GET', `/v1/import-templates/${table}`, inLanguage('text/csv', language))
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    const [plain] = (await readTables(csv.rawPayload)).tables
    expect(plain?.columns).toEqual(sheet?.columns)
    expect(guessMapping(sheet ?? { name: '', columns: [] }).rows).toBe(table)
    expect(guessMapping(explanation ?? { name: '', columns: [] }).rows).toBeNull()
    expect(explanation?.rows.map(({ cells }) => cells[0])).toEqual(sheet?.columns)
    const needed = importFields[table].filter((field) => field.required).map((field) => `${field.label[language]}*`)
    expect(sheet?.columns.filter((column) => column.endsWith('*'))).toEqual(needed)
  }
})

it('has no template in another form', async () => {
  problemIn(await ask(app, 'GET', '/v1/import-templates/ties', inLanguage('image/png', 'nl')), 406)
  problemIn(await ask(app, 'GET', '/v1/import-templates/nodes'), 400)
})

it('asks a professional whom of a network they know, and takes the filled-in sheet as their word', async () => {
  const payload = { phenomenon: 'fire', professionalId: town.anna }
  const empty = await ask(app, 'POST', '/v1/survey-sheets', { payload, ...inLanguage(xlsx, 'nl') })
  expect([empty.statusCode, empty.headers['content-type']]).toEqual([200, xlsx])
  const [sheet] = (await readTables(empty.rawPayload)).tables
  const columns = sheet?.columns ?? []
  const rows =
    sheet?.rows.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))) ?? []
  expect(rows.map((row) => [row.Naam, row.Organisatie, row.Functie])).toEqual([
    ['Carla Dijk', 'Gemeente Kleindorp', 'Beleidsadviseur'],
    ['Bram Çelik', 'Politie Kleindorp', 'Wijkagent'],
  ])

  const answers: Record<string, object> = {
    'Bram Çelik': { 'Hoe goed kent u deze persoon? (0-5)': '2', 'Waarvan?': 'weegteam', 'Ingevuld op': '1-10-2026' },
    'Carla Dijk': { 'Hoe goed kent u deze persoon? (0-5)': '4' },
  }
  const filledIn = (more: Record<string, object>) =>
    toXlsx([
      { name: 'Wie kent u', columns, rows: rows.map((row) => Object.values({ ...row, ...more[row.Naam ?? ''] })) },
    ])
  const nothing = await importAll(app, await filledIn({ 'Bram Çelik': { 'Hoe goed kent u deze persoon? (0-5)': '0' } }))
  expect([nothing.state, nothing.created, nothing.counts.change]).toEqual(['committed', {}, 0])

  const report = await importAll(app, await filledIn(answers))
  expect([report.state, report.created, report.counts]).toMatchObject([
    'committed',
    { 'trust-relation': 1 },
    { create: 1, change: 1, refused: 0 },
  ])
  const changed = answerOf(await ask(app, 'GET', `/v1/trust-relations/${townClaims.annaBramFire}`), trustRelation)
  expect(changed).toMatchObject({
    level: 2,
    basis: 'weegteam',
    confirmedOn: '2026-10-01',
    statedBy: town.anna,
    phenomena: ['fire'],
  })
  const made = await look(
    connection,
    `MATCH (:Party {id: '${town.anna}'})-[t:TRUSTS]->(:Party {id: '${town.carla}'}) RETURN t.level AS level, t.statedBy AS by, t.confirmedOn AS day, t.phenomena AS phenomena`,
  )
  expect(made).toEqual([{ level: 4, by: town.anna, day: today(), phenomena: [] }])
})

it('asks nobody who is not there, of no network that is not', async () => {
  const sheet = (payload: object) => ask(app, 'POST', '/v1/survey-sheets', { payload })
  problemIn(await sheet({ phenomenon: 'famine', professionalId: town.anna }), 404)
  problemIn(await sheet({ phenomenon: 'fire', professionalId: town.hall }), 404)
})
