import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { faultMessages } from '../../../contract/faults.ts'
import { limits } from '../../../contract/limits.ts'
import { today } from '../../graph-view/days.ts'
import { BadInput } from '../../http/refusals.ts'
import { route } from '../../http/route.ts'
import { inTurns } from '../../projection/in-turns.ts'
import { coordinatorsOf } from '../../reach/asked.ts'
import { expectedSeats } from '../../seats/expected.ts'
import { departureOf } from './departure.ts'

export function registerDepartures(app: FastifyInstance): void {
  route(app, endpoints.departures.get, async ({ db, params, query, locale, freshnessMonths }) => {
    const { asOf = today(), from } = query
    const { phenomenonId: phenomenon, partyId: party } = params
    if (from === party) throw new BadInput([{ in: 'query', path: 'from', message: faultMessages.fromLeaves[locale] }])
    const [expected, found] = await Promise.all([
      db.read(expectedSeats, { phenomena: [phenomenon] }),
      // One more, for the one who leaves is none of them.
      db.read(coordinatorsOf, { phenomenon, asOf, limit: limits.readiness.coordinators + 1 }),
    ])
    const known = { expected, coordinators: found.map(({ id }) => id) }
    const part = { phenomena: [phenomenon], parties: from === undefined ? [party] : [party, from] }
    const projection = await app.projection.at(db, part)
    const asked = { phenomenon, party, asOf, from, freshnessMonths, locale }
    return inTurns(projection, () => departureOf(projection, known, asked))
  })
}
