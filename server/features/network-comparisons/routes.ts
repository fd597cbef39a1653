import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { askKeyFigures } from '../../key-figures/ask.ts'
import { expectedSeats } from '../../seats/expected.ts'
import { compare } from './compare.ts'

export function registerNetworkComparisons(app: FastifyInstance): void {
  route(app, endpoints.networkComparisons.get, async ({ db, query, freshnessMonths }) => {
    const { asOf = today(), phenomena, in: exactly } = query
    const expected = await db.read(expectedSeats, { phenomena })
    return askKeyFigures(app, db, { phenomena, asOf, freshnessMonths }, (networks, projection) =>
      compare(networks, projection, { phenomena, asOf, expected, exactly }),
    )
  })
}
