import type { FastifyReply } from 'fastify'
import { AskerLeft } from './refusals.ts'

/** Aborts, with `AskerLeft` as its reason, when whoever asked closes the connection before the answer. */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new AskerLeft())
  })
  return gone.signal
}
