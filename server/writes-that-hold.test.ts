import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Connection } from './neo4j/database.ts'
import { answerOf } from './testing/answers.ts'
import { ask, testApp } from './testing/app.ts'
import { look } from './testing/look.ts'
import { smallTown, town, townClaims } from './testing/small-town.ts'
import { patientConnection, queryOf, storeWith, testAddress } from './testing/store.ts'
import { type TcpProxy, tcpProxy } from './testing/tcp-proxy.ts'

const editors = 32
/** A round is 32 edits that wait for each other: fewer in the gate, 100 by hand. */
const rounds = Number(process.env.EDIT_ROUNDS ?? (process.env.CI ? 5 : 100))

/** Races beside them of the pattern that loses edits: a few show it. */
const races = 3

let direct: Connection
let proxy: TcpProxy
let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  direct = await storeWith(smallTown)
  proxy = await tcpProxy(testAddress())
  connection = patientConnection(proxy.address)
  app = await testApp(connection)
})
afterAll(async () => {
  await app.close()
  await connection.close()
  await proxy.close()
  await direct.close()
})

const url = `/v1/trust-relations/${townClaims.annaBram}`
const level = (round: number, editor: number) => 1 + ((round + editor) % 5)

it(`lets one of ${editors} editors of one version win, ${rounds} rounds long, and loses no acknowledged edit`, async () => {
  let version = 1
  for (let round = 0; round < rounds; round++) {
    const answers = await Promise.all(
      Array.from({ length: editors }, (_, editor) =>
        ask(app, 'PATCH', url, {
          payload: { level: level(round, editor), note: `ronde ${round} redacteur ${editor}` },
          headers: { 'if-match': `"${version}"`, 'idempotency-key': `r${round}-e${editor}` },
        }),
      ),
    )
    const won = answers.filter((answer) => answer.statusCode === 200)
    expect(answers.filter((answer) => answer.statusCode === 412)).toHaveLength(editors - 1)
    expect(won).toHaveLength(1)
    version++
    expect(won[0]?.json()).toMatchObject({ version })
    expect((await ask(app, 'GET', url)).json()).toEqual(won[0]?.json())
  }
  const revisions = await look(direct, `MATCH (r:Revision {subject: '${townClaims.annaBram}'}) RETURN count(r) AS n`)
  expect(revisions).toEqual([{ n: rounds }])
}, 900_000)

it(`lets several of ${editors} editors win who look at the version and then set it, and one who first take the lock`, async () => {
  await direct
    .forRequest()
    .write((run) => run(queryOf("CREATE (:Probe {id: 'looked', version: 0}), (:Probe {id: 'held', version: 0})"), {}))
  const wonBy = async (cypher: string, id: string) => {
    const query = queryOf(cypher)
    let won = 0
    for (let version = 0; version < races; version++) {
      const edit = () => direct.forRequest(30_000).write((run) => run(query, { id, version }))
      const answers = await Promise.all(Array.from({ length: editors }, edit))
      won += answers.filter((rows) => rows.length > 0).length
    }
    return won
  }
  const set = 'WITH p WHERE p.version = $version SET p.version = $version + 1 RETURN p.version AS version'
  expect(await wonBy(`MATCH (p:Probe {id: $id}) ${set}`, 'looked')).toBeGreaterThan(races)
  expect(await wonBy(`MATCH (p:Probe {id: $id}) SET p._lock = $version ${set}`, 'held')).toBe(races)
}, 120_000)

it('stores each of 50 writes once when its acknowledgement is lost', async () => {
  const lost = proxy.lost()
  const ids: string[] = []
  const post = async (turn: number) => {
    const answer = await ask(app, 'POST', '/v1/organisations', {
      payload: { name: `Bibliotheek ${turn}`, level: 'local', partOf: town.hall },
      headers: { 'idempotency-key': `cut-${turn}` },
    })
    ids.push(answerOf(answer, z.looseObject({ id: z.string() }), 201).id)
  }
  // The driver waits for a second before it tries again: several wait together.
  for (let turn = 0; turn < 50; turn += 5) {
    proxy.loseAcknowledgements(5)
    await Promise.all([0, 1, 2, 3, 4].map((more) => post(turn + more)))
  }
  expect(proxy.lost() - lost).toBe(50)
  expect(new Set(ids).size).toBe(50)
  expect(
    await look(
      direct,
      `MATCH (o:Organisation) WHERE o.name STARTS WITH 'Bibliotheek ' AND o.id IN ${JSON.stringify(ids)}
       RETURN count(o) AS stored, COUNT { (x:Organisation) WHERE x.name STARTS WITH 'Bibliotheek ' } AS named,
         COUNT { (a:AuditEntry {kind: 'organisation'}) WHERE a.subject IN ${JSON.stringify(ids)} } AS entries`,
    ),
  ).toEqual([{ stored: 50, named: 50, entries: 50 }])
}, 240_000)
