import { once } from 'node:events'
import Fastify, { type FastifyInstance } from 'fastify'
import { goneSignal } from './gone.ts'
import { AskerLeft } from './refusals.ts'

let app: FastifyInstance
afterEach(() => app.close())

async function listening(handle: (signal: AbortSignal) => Promise<unknown>): Promise<string> {
  app = Fastify()
  app.get('/', (_request, reply) => handle(goneSignal(reply)))
  return app.listen({ port: 0, host: '127.0.0.1' })
}

it('aborts once whoever asked has closed the connection', async () => {
  const asked = Promise.withResolvers<AbortSignal>()
  const address = await listening(async (signal) => {
    asked.resolve(signal)
    await once(signal, 'abort')
    return {}
  })
  const asker = new AbortController()
  const answer = fetch(address, { signal: asker.signal })
  const signal = await asked.promise
  expect(signal.aborted).toBe(false)
  const left = once(signal, 'abort')
  asker.abort()
  await expect(answer).rejects.toThrow()
  await left
  expect(signal.reason).toBeInstanceOf(AskerLeft)
})

it('does not abort when the answer was given', async () => {
  const seen: AbortSignal[] = []
  const address = await listening(async (signal) => {
    seen.push(signal)
    return { fine: true }
  })
  expect(await (await fetch(address, { headers: { connection: 'close' } })).json()).toEqual({ fine: true })
  expect(seen.map(({ aborted }) => aborted)).toEqual([false])
})
