import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type ImportReport, importReport } from '../../../contract/imports.ts'
import { trustRelation } from '../../../contract/trust-relations.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf, faultPaths, problemIn } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { hostileFiles } from '../../testing/hostile-files.ts'
import { auditOf, countAll, look } from '../../testing/look.ts'
import { smallTown, town, townClaims } from '../../testing/small-town.ts'
import { storeWith } from '../../testing/store.ts'
import { importAll, sendFile } from '../../testing/upload.ts'

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

const lines = (...rows: string[]) => rows.join('\r\n')
const nl = { headers: { 'accept-language': 'nl' } }
const dryRun = async (
  content: string | Uint8Array,
  more: Parameters<typeof sendFile>[2] = {},
): Promise<ImportReport> => {
  const report = await importAll(app, content, { dryRun: true, ...nl, ...more })
  expect([report.state, report.problem]).toEqual(['checked', undefined])
  return report
}
const commit = async (
  content: string | Uint8Array,
  more: Parameters<typeof sendFile>[2] = {},
): Promise<ImportReport> => {
  const report = await importAll(app, content, { ...nl, ...more })
  expect([report.state, report.problem]).toEqual(['committed', undefined])
  return report
}
const rowOn = ({ rows }: ImportReport, line: number) => rows.find((row) => row.line === line)
const faultsOf = ({ rows }: ImportReport) =>
  rows.flatMap((row) => row.faults.map(({ column, message }) => [row.line, column, message]))

describe('a Dutch spreadsheet saved as CSV', () => {
  const file = Buffer.from(
    lines(
      'Naam;Organisatie;Functie;E-mail;Mobiel;In functie sinds;Fenomeen;Rol(len);Zetel',
      'José Ménière;Politie Kleindorp;Coördinator;jose@voorbeeld.example;06-12 34 56 78;1 mrt 2026;fire (nl);coördinator;police (nl)',
      '"Vries, Sanne de";Team Jeugd;Jeugdwerker;sanne@voorbeeld.example;;1-9-2024;fire, flood;signaleert;',
    ),
    'latin1',
  )

  it('is read as people wrote it', async () => {
    const report = await commit(file)
    expect(report).toMatchObject({ state: 'committed', fileType: 'csv', counts: { create: 2, refused: 0 } })
    expect(report.created).toEqual({ professional: 2, involvement: 3 })
    const [jose, sanne] = await look(
      connection,
      `MATCH (p:Professional)-[w:WORKS_FOR]->(o) WHERE p.email ENDS WITH 'voorbeeld.example'
       RETURN p.name AS name, p.phone AS phone, w.function AS job, w.from AS since, o.id AS at,
         [(p)-[:FILLS]->(t) | t.id] AS seats, COLLECT { MATCH (p)-[i:INVOLVED_IN]->(f) RETURN [f.id, i.roles] ORDER BY f.id } AS involved ORDER BY name`,
    )
    expect(jose).toEqual({
      name: 'José Ménière',
      phone: '06-12 34 56 78',
      job: 'Coördinator',
      since: '2026-03-01',
      at: town.force,
      seats: ['police'],
      involved: [['fire', ['coordinates']]],
    })
    expect(sanne).toMatchObject({
      name: 'Vries, Sanne de',
      since: '2024-09-01',
      at: town.youth,
      involved: [
        ['fire', ['signals']],
        ['flood', ['signals']],
      ],
    })
  })

  it('stores nothing in a dry run, and leaves one audit entry in a commit', async () => {
    const before = await countAll(connection)
    const report = await dryRun(file)
    expect([report.state, report.counts.create, report.dryRun]).toEqual(['checked', 2, true])
    expect(await countAll(connection)).toEqual(before)
    await commit(file, { fileName: 'jeugd.csv' })
    const imports = (await auditOf(connection)).filter(({ action }) => action === 'import')
    expect(imports).toMatchObject([{ kind: 'import', subject: 'csv: 5 records', actor: 'admin-api-key' }])
    const [{ revisions } = {}] = await look(
      connection,
      "MATCH (:AuditEntry {action: 'import'})-[:CHANGED]->(r:Revision) RETURN count(r) AS revisions",
    )
    expect(revisions).toBe(5)
  })
})

describe('a file with mistakes', () => {
  const file = lines(
    'Van;Naar;Niveau;Bevestigd op;Opmerking',
    'Anna Bakker;Bram Celik;3;1-6-2026;',
    'Anna Bakker;Bram Çelk;3;1-6-2026;',
    'Ella Fontein;Daan Evers;zes;31-2-2026;',
    'Ella Fontein;;4;1-6-2026;',
    'Daan Evers;Ella Fontein;4;1-6-2999;BSN 111222333',
    'Ella Fontein;Anna Bakker;4;1-6-2026;',
    'Ella Fontein;Anna Bakker;5;1-6-2026;',
  )

  it('is told what is wrong, at its line and column, in plain words', async () => {
    const report = await dryRun(file)
    expect(report.counts).toMatchObject({ refused: 5, create: 1 })
    expect(faultsOf(report)).toEqual([
      [3, 'Naar', 'Onbekende partij ‘Bram Çelk’.'],
      [4, 'Niveau', 'Vertrouwen is een heel getal van 1 tot en met 5.'],
      [4, 'Bevestigd op', 'Dit is geen datum. Schrijf bijvoorbeeld 1-3-2026.'],
      [5, 'Naar', 'Naar ontbreekt.'],
      [6, 'Bevestigd op', 'Deze datum ligt in de toekomst.'],
      [6, 'Opmerking', expect.stringContaining('casussubjecten')],
      [8, 'Naar', 'Over dit vertrouwen, in dezelfde richting, staat ook al iets op regel 7.'],
    ])
    expect(rowOn(report, 2)).toMatchObject({ outcome: 'change', changed: ['level', 'confirmedOn'] })
    expect(rowOn(report, 3)?.cells).toMatchObject({ Van: 'Anna Bakker', Naar: 'Bram Çelk' })
  })

  it('stores nothing of it, and names every fault to whoever calls the API', async () => {
    const before = await countAll(connection)
    const problem = problemIn(await sendFile(app, file), 400)
    expect(problem.detail).toBe('Nothing was stored. Rows with faults: 5. Rows that may be there already: 0.')
    expect(faultPaths(problem)).toContain('body file.3.Naar')
    expect(problem.errors).toHaveLength(7)
    expect(problem.errors?.find(({ path }) => path === 'file.3.Naar')?.message).toMatch(/^Line 3: Unknown party/)
    expect(await countAll(connection)).toEqual(before)
  })

  it('is stored once it is corrected', async () => {
    const correct = (line: number, column: string, value: string) => ({ table: 'file', line, column, value })
    const options = {
      corrections: [
        correct(3, 'Naar', 'Carla Dijk'),
        correct(4, 'Niveau', '5'),
        correct(4, 'Bevestigd op', '2-2-2026'),
      ],
      leaveOut: [5, 6, 8].map((line) => ({ table: 'file', line })),
    }
    const report = await commit(file, { options })
    expect(report.created).toEqual({ 'trust-relation': 3 })
    const changed = answerOf(await ask(app, 'GET', `/v1/trust-relations/${townClaims.annaBram}`), trustRelation)
    expect(changed).toMatchObject({ level: 3, confirmedOn: '2026-06-01', version: 2 })
  })
})

it('offers names that may have been meant, which can be put in the cell', async () => {
  const header = 'Naam;Organisatie;Zetel'
  const report = await dryRun(lines(header, 'Otto;Politie Kleindorpp;poliec (nl)', 'Otto B;Politie Kleindorp;'))
  expect(rowOn(report, 2)?.faults.map(({ suggestions }) => suggestions)).toEqual([
    ['police (nl)'],
    ['Politie Kleindorp'],
  ])
})

describe('who is there already', () => {
  const header = 'Naam;Organisatie;E-mail'

  it('is changed where that is sure, and nothing else of them', async () => {
    const report = await commit(lines(header, 'bakker, anna;Team Jeugd;anna@voorbeeld.example'))
    expect(report.counts).toMatchObject({ create: 0, change: 1 })
    expect(report.rows[0]).toMatchObject({
      changed: ['email'],
      duplicates: [{ id: town.anna, because: 'same-name-and-organisation', sure: true }],
    })
    const again = await dryRun(lines(header, 'A. Bakker;;anna@voorbeeld.example'))
    expect(again.rows[0]).toMatchObject({ duplicates: [{ id: town.anna, because: 'same-email', sure: true }] })
  })

  it('has to be decided where it is not', async () => {
    const file = lines(header, 'Anna Bakkar;Café De Brug;', 'Carla Dijk;Café De Brug;')
    const report = await dryRun(file)
    expect(report.counts.undecided).toBe(2)
    expect(rowOn(report, 2)?.duplicates).toMatchObject([{ id: town.anna, because: 'near-name', sure: false }])
    const refused = problemIn(await sendFile(app, file), 400)
    expect(refused.detail).toContain('Rows that may be there already: 2.')
    const choose = (line: number, choice: 'merge' | 'keep-apart') => ({ table: 'file', line, choice })
    const done = await commit(file, { options: { duplicates: [choose(2, 'keep-apart'), choose(3, 'merge')] } })
    expect(done.counts).toMatchObject({ create: 1, change: 1, undecided: 0 })
    const [carla] = await look(
      connection,
      `MATCH (:Professional {id: '${town.carla}'})-[w:WORKS_FOR]->(o) WHERE w.until IS NULL RETURN collect(o.id) AS at`,
    )
    expect(z.array(z.string()).parse(carla?.at).toSorted()).toEqual([town.hall, town.club])
  })

  it('is seen within the file too', async () => {
    const report = await dryRun(lines(header, 'Nina Vos;Team Jeugd;', 'Nina Vos;Team Jeugd;', 'Nina Voss;Team Jeugd;'))
    expect(faultsOf(report)).toEqual([[3, 'Naam', 'Dit staat ook al op regel 2.']])
    const same = await dryRun(lines(header, 'Nina Jansen;Team Jeugd;', 'Nina Janssen;Team Jeugd;'))
    const [{ id } = { id: '' }] = rowOn(same, 3)?.duplicates ?? []
    const merged = await commit(lines(header, 'Nina Jansen;Team Jeugd;', 'Nina Janssen;Team Jeugd;'), {
      options: { duplicates: [{ table: 'file', line: 3, choice: 'merge', with: id }] },
    })
    expect(merged.created).toEqual({ professional: 1 })
  })
})

describe('what refers to each other', () => {
  it('may stand in any order', async () => {
    const report = await commit(lines('Naam;Niveau;Onderdeel van', 'Team A;lokaal;Dienst B', 'Dienst B;lokaal;GK'))
    expect(report.created).toEqual({ organisation: 2 })
    const [row] = await look(connection, "MATCH (:Organisation {name: 'Team A'})-[:PART_OF*2]->(o) RETURN o.id AS id")
    expect(row?.id).toBe(town.hall)
  })

  it('may not go round', async () => {
    const before = await countAll(connection)
    const file = lines('Naam;Niveau;Onderdeel van', 'Team A;lokaal;Dienst B', 'Dienst B;lokaal;Team A')
    expect(faultPaths(problemIn(await sendFile(app, file), 400))).toEqual([
      'body file.2.Onderdeel van',
      'body file.3.Onderdeel van',
    ])
    const stored = lines('Naam;Niveau;Onderdeel van', 'Gemeente Kleindorp;lokaal;Team Jeugd')
    expect(problemIn(await sendFile(app, stored), 400).errors?.[0]?.message).toContain('part of itself')
    expect(await countAll(connection)).toEqual(before)
  })

  it('must be clear', async () => {
    await commit(lines('Naam;Organisatie', 'Bram Çelik;Café De Brug'), {
      options: { duplicates: [{ table: 'file', line: 2, choice: 'keep-apart' }] },
    })
    const header = 'Van;Naar;Niveau;Bevestigd op'
    const report = await dryRun(lines(header, 'Ella Fontein;Bram Çelik;3;2026-01-01'))
    expect(report.rows[0]?.faults[0]?.message).toContain('Bram Çelik (Café De Brug)')
    const clear = await dryRun(lines(header, 'Ella Fontein;Bram Çelik (Café De Brug);3;2026-01-01'))
    expect(clear.counts).toMatchObject({ create: 1, refused: 0 })
  })
})

it('remembers what columns mean to an account', async () => {
  const file = lines('Wat;Waar', 'Buurthuis;lokaal')
  const columns = { Wat: 'name', Waar: 'level' }
  expect((await dryRun(file)).tables[0]).toMatchObject({ mapping: { rows: null } })
  await commit(file, { options: { mappings: [{ table: 'file', rows: 'organisations', columns }] } })
  const [table] = (await dryRun(lines('Wat;Waar', 'Bieb;landelijk'))).tables
  expect(table).toMatchObject({ mapping: { rows: 'organisations', columns }, remembered: true, missing: [] })
})

it('stores nothing of a file that nobody can say the meaning of', async () => {
  const before = await countAll(connection)
  problemIn(await sendFile(app, lines('kleur;maat', 'rood;groot')), 400)
  expect(await countAll(connection)).toEqual(before)
})

it('takes a value for every row where no column has it', async () => {
  const mapping = {
    table: 'file',
    rows: 'organisations' as const,
    columns: { Naam: 'name' },
    defaults: { level: 'regionaal' },
  }
  const report = await commit(lines('Naam', 'Buurthuis'), { options: { mappings: [mapping] } })
  expect(report.created).toEqual({ organisation: 1 })
})

it('does an import with the same Idempotency-Key once', async () => {
  const file = lines('Naam;Niveau', 'Buurthuis;lokaal')
  const headers = { 'idempotency-key': 'one-import' }
  const first = await commit(file, { headers })
  const after = await countAll(connection)
  const second = await commit(file, { headers })
  expect([second.state, second.auditEntryId]).toEqual(['committed', first.auditEntryId])
  expect(await countAll(connection)).toEqual(after)
  problemIn(await sendFile(app, lines('Naam;Niveau', 'Bieb;lokaal'), { headers }), 409)
})

it('keeps a formula as the text that it is, through CSV and a workbook', async () => {
  const formula = '=HYPERLINK("http://x.example")'
  await commit(lines('Naam;Niveau;Fenomeen', `"'${formula.replaceAll('"', '""')}";lokaal;calm`))
  const stored = await look(
    connection,
    "MATCH (o:Organisation) WHERE o.name STARTS WITH '=' RETURN o.name AS name, o.id AS id",
  )
  expect(stored).toMatchObject([{ name: formula }])
  const take = async (accept: string, more: object) =>
    (await ask(app, 'POST', '/v1/exports', { payload: { phenomenon: 'calm', ...more }, headers: { accept } }))
      .rawPayload
  const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  for (const content of [await take('text/csv', { table: 'parties' }), await take(xlsx, {})]) {
    expect((await dryRun(content)).counts).toMatchObject({ create: 0, change: 0, same: 1, refused: 0 })
  }
})

it('refuses hostile files and stores nothing of them', async () => {
  const before = await countAll(connection)
  for (const { make, status, said } of hostileFiles) {
    expect(problemIn(await sendFile(app, make()), status).detail).toContain(said)
  }
  expect(await countAll(connection)).toEqual(before)
}, 120_000)

it('takes a file as the body itself, and refuses what it cannot be', async () => {
  const post = (payload: string | Buffer, type: string) =>
    ask(app, 'POST', '/v1/imports?dryRun', { payload, headers: { 'content-type': type } })
  const report = answerOf(await post(lines('Naam;Niveau', 'Buurthuis;lokaal'), 'text/csv'), importReport, 201)
  expect(report.counts.create).toBe(1)
  problemIn(await post('x', 'image/png'), 415)
  problemIn(await post(Buffer.alloc(20 * 1_048_576 + 1, 'a'), 'text/csv'), 413)
  const boundary = { 'content-type': 'multipart/form-data; boundary=x' }
  const form = '--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n--x--\r\n'
  const wrong = await ask(app, 'POST', '/v1/imports', { payload: form, headers: boundary })
  expect(faultPaths(problemIn(wrong, 400))).toEqual(['body note'])
})
