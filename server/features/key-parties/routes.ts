import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { askKeyFigures } from '../../key-figures/ask.ts'
import { only } from '../../records/only.ts'
import { keyPartiesOf } from './key-parties.ts'
import { keyMatrixOf } from './matrix.ts'

export function registerKeyParties(app: FastifyInstance): void {
  route(app, endpoints.keyParties.get, ({ db, params, query, freshnessMonths }) => {
    const { asOf = today(), by, limit } = query
    const phenomenon = params.phenomenonId
    return askKeyFigures(app, db, { phenomena: [phenomenon], asOf, freshnessMonths }, (networks) =>
      keyPartiesOf(only(networks), { phenomenon, asOf, by, limit }),
    )
  })

  route(app, endpoints.keyParties.matrix, ({ db, query, freshnessMonths }) => {
    const { asOf = today() } = query
    return askKeyFigures(app, db, { asOf, freshnessMonths }, (networks, projection) =>
      keyMatrixOf(networks, projection, asOf),
    )
  })
}
