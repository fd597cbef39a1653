import { setImmediate as begun } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { limits } from '../../../contract/limits.ts'
import { AskerLeft } from '../../http/refusals.ts'
import { countAll, look } from '../../testing/look.ts'
import { emptyStore, testAddress } from '../../testing/store.ts'
import { until } from '../../testing/until.ts'
import type { Connection } from '../database.ts'
import { DatabaseUnavailable, QueryTooExpensive } from '../errors.ts'
import { type AskFreely, freeQueries } from './free-queries.ts'
import { QueryRefused, QueryWrong } from './refused.ts'
import { turnsFor } from './turns.ts'

let connection: Connection
let driver: Driver
/** Asks without looking at the plan: what is refused, the server refuses. */
let askUnjudged: AskFreely
beforeAll(async () => {
  connection = await emptyStore()
  const { uri, user, password } = testAddress()
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  askUnjudged = freeQueries(testAddress(), driver.executeQueryBookmarkManager, () => [])
})
afterAll(async () => {
  await driver.close()
  await connection.close()
})

const readable = { names: new Set(['Party']), procedures: new Set<string>() }
const asking = (cypher: string, signal = new AbortController().signal) => ({ cypher, params: {}, readable, signal })
const running = async () => {
  const rows = await look(connection, 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS query')
  return rows.filter(({ query }) => String(query).includes('98765432')).length
}
/** Runs for hours, and can be told from others. */
const runaway = 'UNWIND range(1, 98765432) AS a UNWIND range(1, 98765432) AS b RETURN max(a + b) AS most'

it.each([
  'CREATE (n:Party {id: "x"}) RETURN n',
  'MERGE (n:Party {id: "x"})',
  'CREATE INDEX mine FOR (n:Party) ON (n.name)',
  'CALL { CREATE (n:Party) } IN TRANSACTIONS',
  'UNWIND [1] AS x CALL (x) { CREATE (n:Party) } IN TRANSACTIONS',
  'CALL db.createLabel("Mine")',
])('the server itself refuses %s', async (cypher) => {
  const before = await countAll(connection)
  const refused = await askUnjudged(asking(cypher)).catch((error: unknown) => error)
  expect(refused instanceof QueryRefused || refused instanceof QueryWrong).toBe(true)
  expect(await countAll(connection)).toEqual(before)
})

it('ends a question when its time is over, on the server too', async () => {
  await expect(connection.askFreely(asking(runaway))).rejects.toBeInstanceOf(QueryTooExpensive)
  await until(async () => (await running()) === 0)
})

it('ends a question when the asker goes', async () => {
  const gone = new AbortController()
  const answer = connection.askFreely(asking(runaway, gone.signal))
  answer.catch(() => undefined)
  await until(async () => (await running()) === 1)
  gone.abort(new AskerLeft())
  await expect(answer).rejects.toBe(gone.signal.reason)
  await until(async () => (await running()) === 0)
  await expect(connection.askFreely(asking('RETURN 1 AS x', gone.signal))).rejects.toBe(gone.signal.reason)
})

it('says of a question whose turn comes too late that others were answered', async () => {
  const inTurn = turnsFor(1)
  await expect(inTurn(AbortSignal.abort(), async () => 1)).rejects.toBeInstanceOf(DatabaseUnavailable)
  expect(await inTurn(new AbortController().signal, async () => 1)).toBe(1)
})

it.each([
  ['one value that fills the memory here', 'RETURN range(1, 1000000000) AS x'],
  ['one value that fills the memory of the server', 'UNWIND range(1, 100000000) AS x RETURN collect(toString(x)) AS x'],
  ['lists in lists without end', 'RETURN reduce(l = [], i IN range(1, 5000) | [l]) AS x'],
])('refuses %s as too expensive', async (_name, cypher) => {
  await expect(connection.askFreely(asking(cypher))).rejects.toBeInstanceOf(QueryTooExpensive)
})

it('judges a question by what came in for it, whatever else the process holds meanwhile', async () => {
  const answer = connection.askFreely(asking('UNWIND range(1, 2000000) AS x RETURN count(x) AS n'))
  await begun()
  const held = new ArrayBuffer(2 * limits.query.received)
  expect((await answer).rows).toEqual([[2_000_000]])
  expect(held.byteLength).toBe(2 * limits.query.received)
})

it.each([
  ['parentheses', `RETURN ${'('.repeat(9_000)}1${')'.repeat(9_000)} AS x`],
  ['terms', `RETURN ${Array.from({ length: 9_000 }, () => '1').join('+')} AS x`],
  ['patterns', `MATCH ${Array.from({ length: 900 }, (_, i) => `(a${i}:Party)-->(b${i})`).join(', ')} RETURN 1 AS x`],
])('has an end for a question of very many %s', async (_name, cypher) => {
  const ended = await connection.askFreely(asking(cypher)).catch((error: unknown) => error)
  if (ended instanceof Error) expect([QueryTooExpensive, QueryWrong]).toContain(ended.constructor)
})

it('answers on, whatever was asked before, and lets more wait than it answers at once', async () => {
  const questions = Array.from({ length: limits.query.atOnce * 4 }, (_, i) => asking(`RETURN ${i} AS x`))
  const answers = await Promise.all(questions.map((question) => connection.askFreely(question)))
  expect(answers.map(({ rows }) => rows)).toEqual(questions.map((_, i) => [[i]]))
})
