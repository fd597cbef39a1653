import type { FastifyInstance } from 'fastify'
import { today } from '../../graph-view/days.ts'
import { endDueClaims } from './end-due.ts'

/** Milliseconds. */
const oneDay = 86_400_000

/** Ends what retention ends: once the application listens, and every day after. What fails is tried again the next day. */
export function scheduleRetention(app: FastifyInstance): void {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  const run = () => {
    running ??= runOnce(app, stopping.signal).finally(() => {
      running = undefined
    })
  }
  app.addHook('onListen', async () => {
    timer = setInterval(run, oneDay).unref()
    run()
  })
  app.addHook('onClose', async () => {
    clearInterval(timer)
    stopping.abort()
    await running
  })
}

async function runOnce(app: FastifyInstance, signal: AbortSignal): Promise<void> {
  try {
    const ended = await endDueClaims(app.connection, app, today(), signal)
    if (ended > 0) app.log.info({ ended }, 'Retention ended trust relations')
  } catch (error) {
    app.log.error({ err: error }, 'Retention did not finish; it is tried again tomorrow')
  }
}
