import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { only } from '../../records/only.ts'
import { readCoverage } from './coverage.ts'
import { matrixOf } from './matrix.ts'
import { coverageCounts } from './queries.ts'

export function registerCoverage(app: FastifyInstance): void {
  route(app, endpoints.coverage.get, ({ db, params, query }) =>
    readCoverage(db, params.phenomenonId, query.asOf ?? today()),
  )

  route(app, endpoints.coverage.matrix, async ({ db, query }) => {
    const { asOf = today() } = query
    return matrixOf(only(await db.read(coverageCounts, { asOf })), asOf)
  })
}
