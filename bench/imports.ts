import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { written } from '../contract/audit-entries.ts'
import { importReport } from '../contract/imports.ts'
import { readSeed } from '../seed/read.ts'
import { buildApp } from '../server/app.ts'
import { processEnvironment, readConfig } from '../server/config.ts'
import { loadDataset } from '../server/dataset/load.ts'
import { today } from '../server/graph-view/days.ts'
import { listen } from '../server/listen.ts'
import { connect } from '../server/neo4j/database.ts'
import { migrate } from '../server/neo4j/migrate.ts'
import { startLocalNeo4j } from '../server/neo4j/provision/local.ts'
import { toCsvText } from '../server/tables/write-csv.ts'
import { type SheetToWrite, toXlsx } from '../server/tables/write-xlsx.ts'

/**
 * `node bench/imports.ts`: 10,000 rows (300 organisations, 2,000 professionals, 7,700 claims) through HTTP into a
 * throw-away Neo4j, dry run and commit: as one workbook, which is undone and done again, then as three CSV files that
 * change what is there. With seconds, peak memory and the longest that the process kept anybody waiting.
 */
const print = (line: string) => process.stdout.write(`${line}\n`)
const organisations: SheetToWrite = {
  name: 'Organisaties',
  columns: ['Naam*', 'Niveau*', 'Onderdeel van'],
  rows: Array.from({ length: 300 }, (_, at) => [
    `Organisatie ${at}`,
    ['lokaal', 'regionaal', 'landelijk'][at % 3],
    at >= 50 ? `Organisatie ${at % 50}` : '',
  ]),
}
const person = (at: number) => `medewerker${at}@bench.example`
const professionals = (job: string): SheetToWrite => ({
  name: 'Professionals',
  columns: ['Naam*', 'E-mail', 'Organisatie', 'Functie', 'Fenomenen', 'Rollen'],
  rows: Array.from({ length: 2_000 }, (_, at) => [
    `Medewerker Nummer ${at}`,
    person(at),
    `Organisatie ${at % 300}`,
    job,
    at % 2 ? 'Ondermijning' : 'Jihadistisch extremisme; Ondermijning',
    'Signaleren; Signalen duiden',
  ]),
})
const ties = (level: number): SheetToWrite => ({
  name: 'Vertrouwen',
  columns: ['Van*', 'Naar*', 'Vertrouwen (1-5)*', 'Bevestigd op*', 'Grondslag'],
  rows: Array.from({ length: 7_700 }, (_, at) => [
    person(at % 2_000),
    person((at + 1 + 13 * Math.floor(at / 2_000)) % 2_000),
    1 + ((at + level) % 5),
    '1-3-2026',
    'gezamenlijk overleg',
  ]),
})
const csv = ({ columns, rows }: SheetToWrite) => Buffer.from(toCsvText(columns, rows, ';'))

const home = mkdtempSync(join(tmpdir(), 'bench-'))
const server = await startLocalNeo4j({
  dataDir: readConfig(processEnvironment()).dataDir,
  home,
  report: () => undefined,
})
const connection = connect(server)
try {
  await migrate(server)
  const asker = { name: 'bench', requestId: 'bench' }
  await loadDataset(connection.forRequest(300_000), readSeed('reference', today()), asker)
  const key = 'a-key-for-benchmarks-of-at-least-32-characters'
  const app = await buildApp({
    connection,
    freshnessMonths: 12,
    retentionMonths: 24,
    projectionMemory: 1_024,
    logLevel: 'silent',
    sessionSecret: key,
    adminApiKey: key,
  })
  const url = await listen(app, { host: '127.0.0.1', port: 0 })
  const headers = { authorization: `Bearer ${key}` }

  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(url + path, { ...init, headers: { ...headers, ...init.headers } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 500)}`)
    return importReport.parse(JSON.parse(text))
  }
  const take = async (name: string, body: Buffer, dryRun: boolean) => {
    const [start, delay] = [performance.now(), monitorEventLoopDelay({ resolution: 10 })]
    delay.enable()
    const cpu = process.cpuUsage()
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 50)
    const type = { 'content-type': 'application/octet-stream' }
    let report = await ask(`/v1/imports?dryRun=${dryRun}`, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: type,
    })
    const answered = performance.now() - start
    while (report.state === 'checking' || report.state === 'committing') {
      await new Promise((resolve) => setTimeout(resolve, 100))
      report = await ask(`/v1/imports/${report.id}`)
    }
    clearInterval(watch)
    delay.disable()
    const { counts, state } = report
    const { user, system } = process.cpuUsage(cpu)
    print(
      `${name.padEnd(28)} ${dryRun ? 'dry run' : 'commit '} ${state} in ${seconds(performance.now() - start)}, answered in ${seconds(answered)}, own cpu ${seconds((user + system) / 1_000)}; ` +
        `${counts.create} new, ${counts.change} changed, ${counts.same} the same, ${counts.refused} refused, ${counts.undecided} undecided; ` +
        `at most ${Math.round(delay.max / 1e6)} ms in one go, peak ${Math.round(peak / 2 ** 20)} MiB`,
    )
    return report.auditEntryId
  }
  const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`
  const both = async (name: string, body: Buffer) => {
    await take(name, body, true)
    return take(name, body, false)
  }
  /** Takes a write back; the audit entry of that. */
  const undo = async (entry: string | undefined) => {
    const start = performance.now()
    const answer = await fetch(`${url}/v1/audit-entries/${entry}/_undo`, { method: 'POST', headers })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`Undo: ${answer.status} ${text.slice(0, 500)}`)
    const { auditEntryId, revisions } = written.parse(JSON.parse(text))
    print(`${'undo'.padEnd(28)} ${revisions.length} records in ${seconds(performance.now() - start)}`)
    return auditEntryId
  }
  print(`before: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
  const entry = await both('10,000 rows in one XLSX', await toXlsx([organisations, professionals('Adviseur'), ties(0)]))
  await undo(await undo(entry))
  await both('300 organisations, CSV', csv(organisations))
  await both('2,000 professionals, CSV', csv(professionals('Coördinator')))
  await both('7,700 claims, CSV', csv(ties(1)))
  const many = {
    ...ties(1),
    rows: Array.from({ length: 13 }, () => ties(1).rows)
      .flat()
      .slice(0, 99_999),
  }
  await take('99,999 claims, CSV', csv(many), true)
  await app.close()
} finally {
  await connection.close()
  await server.stop()
  rmSync(home, { recursive: true, force: true })
}
