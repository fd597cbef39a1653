import type { FastifyInstance } from 'fastify'
import { limits } from '../../contract/limits.ts'
import { professional } from '../../contract/professionals.ts'
import type { Connection } from '../neo4j/database.ts'
import { answerOf } from '../testing/answers.ts'
import { testApp } from '../testing/app.ts'
import { asking, entryIn, idIn } from '../testing/asking.ts'
import { smallTown, town, townClaims } from '../testing/small-town.ts'
import { queryOf, storeWith } from '../testing/store.ts'
import { currentProjection, StillReading } from './current.ts'
import { loadProjection } from './load.ts'
import { nodeOf, weightOf } from './neighbourhoods.ts'
import type { Projection } from './projection.ts'
import type { Relation } from './relation.ts'

let connection: Connection
let app: FastifyInstance
const { ok } = asking(() => app)
beforeAll(async () => {
  connection = await storeWith(smallTown)
  app = await testApp(connection)
}, 60_000)
afterAll(async () => {
  await app.close()
  await connection.close()
})

/** All that a projection holds, in words: numbers differ between two that were made in another order. */
function contents(projection: Projection) {
  const { numbers, parties, names, held, posts, filled, involved, participates, claims } = projection
  const { consultations, functions, phenomena, seats, scopes } = projection
  const party = (number: number) => numbers.text(number)
  const rows = (relation: Relation, right: (number: number) => string, more: (row: number) => unknown[] = () => []) => {
    const { left, right: end, from, until } = relation.table.columns
    return Array.from({ length: relation.table.size }, (_, row) => row)
      .filter((row) => (left[row] ?? -1) >= 0)
      .map((row) => [party(left[row] ?? -1), right(end[row] ?? -1), from[row], until[row], ...more(row)].join(' '))
      .sort()
  }
  const { level, confirmedOn, toRebuild, scope, id0, id1, id2, id3 } = claims.table.columns
  return {
    parties: parties.flatMap((one) => (one ? [Object.values(one).join(' ')] : [])).sort(),
    names: [...names.seats.values(), ...names.phenomena.values()].map(({ nameNl }) => nameNl),
    held: held.map((one, number) => `${consultations.text(number)} ${Object.values(one).join(' ')}`).sort(),
    posts: rows(posts, party, (row) => [functions.text(posts.table.columns.title[row] ?? -1)]),
    filled: rows(filled, (number) => seats.text(number)),
    involved: rows(involved, (number) => phenomena.text(number)),
    participates: rows(participates, (number) => consultations.text(number)),
    claims: rows(claims, party, (row) => [
      scopes.text(scope[row] ?? -1),
      ...[level, confirmedOn, toRebuild, id0, id1, id2, id3].map((column) => column[row]),
    ]),
  }
}

/** Who is next to whom in every network: asked for each time, so that what was found before is what is looked at. */
function neighbours(projection: Projection) {
  const { numbers, parties } = projection
  return [undefined, ...projection.names.phenomena.keys()].map((phenomenon) => {
    const network = projection.network({ phenomenon, asOf: '2024-06-15', freshSince: '2023-06-15' })
    return parties
      .flatMap((party, node) => {
        if (!party) return []
        const steps = [...network.neighbourhoods.of(node)]
        return [`${party.id}: ${steps.map((step) => `${numbers.text(nodeOf(step))} ${weightOf(step)}`).sort()}`]
      })
      .sort()
  })
}

async function expectSame() {
  const followed = await app.projection.at(connection.forRequest())
  const anew = await loadProjection(connection)
  expect(contents(followed)).toEqual(contents(anew))
  expect(neighbours(followed)).toEqual(neighbours(anew))
  return followed
}

it('holds what the store holds, and after every kind of write what it holds then, without being read anew', async () => {
  const first = await expectSame()
  const claim = `/v1/trust-relations/${townClaims.carlaDaan}`
  const steps: (() => Promise<unknown>)[] = [
    () => ok('POST', '/v1/trust-relations', { from: town.ella, to: town.hall, level: 3, confirmedOn: '2024-05-01' }),
    () => ok('PATCH', claim, { level: 5, phenomena: ['fire'] }),
    () => ok('DELETE', claim),
    () => ok('PUT', `/v1/phenomena/flood/parties/${town.ella}`, { roles: ['signals'], from: '2024-01-01' }),
    () => ok('DELETE', `/v1/phenomena/flood/parties/${town.club}`),
    () => ok('PUT', `/v1/consultations/${town.borrel}/parties/${town.ella}`, { role: 'gast' }),
    () => ok('PATCH', `/v1/consultations/${town.weegteam}`, { name: 'Weegteam Zuid', until: '2026-01-01' }),
    () => ok('PATCH', '/v1/phenomena/calm', { nameNl: 'Rust' }),
    async () => {
      const { version: seen } = answerOf(await ok('GET', `/v1/professionals/${town.anna}`), professional)
      const move = { version: seen, on: '2024-06-01', organisationId: town.force, function: 'Wijkagent' }
      await ok('POST', `/v1/professionals/${town.anna}/_move`, move)
    },
    async () => {
      const gone = await ok('DELETE', `/v1/professionals/${town.daan}?withRelations=true`)
      await expectSame()
      await ok('POST', `/v1/audit-entries/${entryIn(gone)}/_undo`)
    },
    async () => {
      const double = idIn(await ok('POST', '/v1/professionals', { name: 'Ella Evers-Dubbel' }))
      await ok('POST', '/v1/trust-relations', { from: double, to: town.bram, level: 2, confirmedOn: '2024-05-01' })
    },
  ]
  for (const step of steps) {
    await step()
    expect(await expectSame()).toBe(first)
  }
})

it('is read anew after what its records do not tell: an erasure, a load', async () => {
  const before = await expectSame()
  const id = idIn(await ok('POST', '/v1/professionals', { name: 'Yara Wisbaar' }))
  await ok('POST', `/v1/professionals/${id}/_erase`, { name: 'Yara Wisbaar' })
  const after = await expectSame()
  expect(after).not.toBe(before)
  const beside = queryOf("CREATE (:Party:Organisation {id: 'x', name: 'Buiten de boeken om'})")
  await connection.forRequest().write((run) => run(beside, {}))
  expect(await expectSame()).not.toBe(after)
  await connection.forRequest().write((run) => run(queryOf("MATCH (x {id: 'x'}) DELETE x"), {}))
})

it('sees what another process wrote before it was asked', async () => {
  const other = currentProjection(connection, { budget: 1_024 })
  await other.at(connection.forRequest())
  const id = idIn(await ok('POST', '/v1/professionals', { name: 'Elders Geschreven' }))
  const { numbers, parties } = await other.at(connection.forRequest())
  expect(parties[numbers.find(id) ?? -1]?.label).toBe('Elders Geschreven')
})

it('says to whoever waits too long that it is still reading, and reads on for the next', async () => {
  const goOn = Promise.withResolvers<void>()
  const slow: Connection = {
    ...connection,
    stream: async function* (query, params) {
      await goOn.promise
      yield* connection.stream(query, params)
    },
  }
  const other = currentProjection(slow, { budget: 1_024 })
  const first = other.at(connection.forRequest(120))
  await expect(other.at(connection.forRequest(120))).rejects.toThrow(StillReading)
  await expect(first).rejects.toThrow(StillReading)
  goOn.resolve()
  expect(contents(await other.at(connection.forRequest()))).toEqual(contents(await loadProjection(connection)))
})

it('follows as well what is too much to be read along with the revision', async () => {
  const { writes } = limits.projectionNews
  for (const count of [writes, writes + 1]) {
    for (let turn = 0; turn < count; turn++)
      await ok('PATCH', `/v1/trust-relations/${townClaims.annaBram}`, { level: 1 + (turn % 5) })
    await expectSame()
  }
})

it('never misses a write that was acknowledged, with many at once', async () => {
  await Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      for (let turn = 0; turn < 5; turn++) {
        const id = idIn(await ok('POST', '/v1/professionals', { name: `Schrijver ${n}, beurt ${turn}` }))
        const { numbers, parties } = await app.projection.at(connection.forRequest())
        expect(parties[numbers.find(id) ?? -1]?.id).toBe(id)
      }
    }),
  )
  await expectSame()
})
