import type { FastifyInstance } from 'fastify'
import { coverage, coverageMatrix } from '../../../contract/coverage.ts'
import { graphView } from '../../../contract/graph-view.ts'
import type { Connection } from '../../neo4j/database.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask, testApp } from '../../testing/app.ts'
import { seatsByDefinition } from '../../testing/seats-by-definition.ts'
import { demoData, demoStore } from '../../testing/store.ts'

const data = demoData()
const ids = data.phenomena.map(({ id }) => id)

let connection: Connection
let app: FastifyInstance
beforeAll(async () => {
  connection = await demoStore()
  app = await testApp(connection)
})
afterAll(async () => {
  await app.close()
  await connection.close()
})

/** Counted in the data itself. */
const counted = (phenomenon: string, day: string) => seatsByDefinition(data, phenomenon, day)

/** Days on which the demo differs: today, and earlier ones. */
const days = [0, 200, 400, 700].map((before) =>
  new Date(Date.parse(data.referenceDay) - before * 86_400_000).toISOString().slice(0, 10),
)

it.each(ids)('has in every seat of %s who the data says, on any day', async (phenomenon) => {
  for (const asOf of days) {
    const { seats } = answerOf(
      await ask(app, 'GET', `/v1/networks/${phenomenon}/coverage?asOf=${asOf}`),
      coverage.strict(),
    )
    const found = seats.map((seat) => ({
      partyTypeId: seat.partyTypeId,
      necessity: seat.necessity,
      conditionNl: seat.conditionNl,
      conditionEn: seat.conditionEn,
      applies: seat.applies,
      status: seat.status,
      needed: seat.needed,
      organisations: seat.organisations.map(({ id }) => id).sort(),
      professionals: seat.professionals.map(({ id }) => id).sort(),
    }))
    expect(found.sort((a, b) => (a.partyTypeId < b.partyTypeId ? -1 : 1))).toEqual(counted(phenomenon, asOf))
    const network = answerOf(await ask(app, 'GET', `/v1/networks/${phenomenon}?kinds=seat&asOf=${asOf}`), graphView)
    const gaps = seats.filter(({ needed, status }) => needed && status === 'vacant')
    expect(gaps.map(({ partyTypeId }) => partyTypeId).sort()).toEqual(network.nodes.map(({ id }) => id))
  }
})

it('counts all of it in the matrix', async () => {
  for (const asOf of days) {
    const { phenomena, seats } = answerOf(await ask(app, 'GET', `/v1/coverage?asOf=${asOf}`), coverageMatrix.strict())
    expect(phenomena.map(({ id }) => id)).toEqual(ids.toSorted())
    const cells = seats.flatMap((seat) =>
      seat.cells.flatMap((cell, column) =>
        cell ? [[phenomena[column]?.id, seat.partyTypeId, cell.status, cell.organisations, cell.professionals]] : [],
      ),
    )
    const expected = ids.flatMap((id) =>
      counted(id, asOf).map((seat) => [
        id,
        seat.partyTypeId,
        seat.status,
        seat.organisations.length,
        seat.professionals.length,
      ]),
    )
    expect(cells.map(String).sort()).toEqual(expected.map(String).sort())
  }
})

it('names as candidates only parties outside the network that would take the seat a step further', async () => {
  for (const phenomenon of ids) {
    const { seats } = answerOf(await ask(app, 'GET', `/v1/networks/${phenomenon}/coverage`), coverage)
    const named = seats.flatMap(({ candidates }) => candidates)
    expect(named.length).toBeGreaterThan(0)
    const present = new Set(
      answerOf(await ask(app, 'GET', `/v1/networks/${phenomenon}`), graphView).nodes.map(({ id }) => id),
    )
    expect(named.filter(({ id }) => present.has(id))).toEqual([])
    for (const { status, candidates } of seats) {
      if (status === 'filled') expect(candidates).toEqual([])
      if (status === 'organisation-only') expect(candidates.every(({ kind }) => kind === 'professional')).toBe(true)
    }
  }
})
