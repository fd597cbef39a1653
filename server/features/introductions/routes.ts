import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { today } from '../../graph-view/days.ts'
import { route } from '../../http/route.ts'
import { readAsked } from '../../reach/asked.ts'
import { introductionsOf } from './proposals.ts'

export function registerIntroductions(app: FastifyInstance): void {
  route(app, endpoints.introductions.propose, async ({ db, params, query, locale, freshnessMonths }) => {
    const { asOf = today(), ...rest } = query
    const question = { ...rest, phenomenon: params.phenomenonId, asOf, freshnessMonths }
    return introductionsOf(await readAsked(db, app.projection, question), locale)
  })
}
