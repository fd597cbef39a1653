import type { FastifyInstance } from 'fastify'
import { endpoints } from '../../../contract/endpoints.ts'
import { declaredSchema, readableLabels, readableTypes } from '../../../contract/graph-schema.ts'
import { goneSignal } from '../../http/gone.ts'
import { route } from '../../http/route.ts'
import { partiesIn } from './parties-in.ts'
import { refusalOf } from './refusal.ts'

/** What a question may look at, and call: search by name in the indexes that hold names alone. */
const readable = {
  names: new Set([...Object.keys(readableLabels), ...Object.keys(readableTypes)]),
  procedures: new Set(['db.index.fulltext.queryNodes', 'db.index.fulltext.queryRelationships']),
}

export function registerQueries(app: FastifyInstance): void {
  route(app, endpoints.queries.run, async ({ db, body, locale, reply }) => {
    const began = performance.now()
    const asked = { ...body, readable, signal: goneSignal(reply) }
    const { cut, ...answer } = await app.connection.askFreely(asked).catch((error: unknown) => {
      throw refusalOf(error, body.cypher, locale)
    })
    const milliseconds = Math.round(performance.now() - began)
    return { ...answer, ...(cut && { cut }), milliseconds, parties: await partiesIn(db, answer.rows) }
  })
  route(app, endpoints.graphSchema.get, async () => declaredSchema())
}
