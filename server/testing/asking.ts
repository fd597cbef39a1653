import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { ask } from './app.ts'

type Method = Parameters<typeof ask>[1]

/** Requests on whatever version there is: `send` gives any answer, `ok` only one of success. */
export function asking(app: () => FastifyInstance) {
  const send = (method: Method, url: string, payload?: object, headers: Record<string, string> = {}) =>
    ask(app(), method, url, { ...(payload && { payload }), headers: { 'if-match': '*', ...headers } })
  const ok: typeof send = async (method, url, ...rest) => {
    const answer = await send(method, url, ...rest)
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`)
    return answer
  }
  return { send, ok }
}

/** The id of the record in an answer. */
export const idIn = (answer: { body: string }) => z.object({ id: z.uuid() }).parse(JSON.parse(answer.body)).id

/** The audit entry that a write left. */
export const entryIn = (answer: { headers: Record<string, unknown> }) => z.uuid().parse(answer.headers['audit-entry'])
