import type { FastifyInstance } from 'fastify'
import type { Database } from '../neo4j/database.ts'
import { inTurns, type Turns } from '../projection/in-turns.ts'
import { networkOf } from '../projection/network-of.ts'
import type { Projection } from '../projection/projection.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type Ranked, ranked } from './ranked.ts'

/** Of which networks; without phenomena, of every one. */
type Asked = { phenomena?: readonly string[]; asOf: string; freshnessMonths: number }

/**
 * An answer from the networks of some phenomena with their key figures. Betweenness that is not there yet is waited for a
 * moment; after that the graph is looked at anew, for it may have changed meanwhile. @throws {NotFound} for an unknown phenomenon
 */
export async function askKeyFigures<Answer>(
  app: FastifyInstance,
  db: Database,
  asked: Asked,
  answer: (networks: Ranked[], projection: Projection) => Answer,
): Promise<Answer> {
  const projection = await app.projection.at(db, asked)
  await app.calculations.wait(await inTurns(projection, () => figuresIn(projection, asked)))
  return inTurns(projection, function* () {
    const figures = yield* figuresIn(projection, asked)
    const networks = figures.map((one) => ranked(one, app.calculations.look(one, figures.length)))
    return answer(networks, projection)
  })
}

function* figuresIn(projection: Projection, { phenomena, asOf, freshnessMonths }: Asked): Turns<Figures[]> {
  const found: Figures[] = []
  for (const phenomenon of phenomena ?? projection.names.phenomena.keys()) {
    found.push(yield* figuresOf(networkOf(projection, { phenomenon, asOf, freshnessMonths })))
  }
  return found
}
