import type { Report } from './layout-worker.ts'
import type { LayoutRequest, LayoutResult } from './request.ts'

export type LayoutClient = {
  /** Lays out off the main thread. Resolves with null when a later request, or `cancel`, took its place. */
  run(request: LayoutRequest, onProgress: (progress: number) => void): Promise<LayoutResult | null>
  cancel(): void
  stop(): void
}

type Waiting = {
  job: number
  onProgress: (progress: number) => void
  settle: (result: LayoutResult | null) => void
  fail: (failure: Error) => void
}

/** Starts the layout worker. One request counts at a time: the latest. */
export function startLayout(): LayoutClient {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  let jobs = 0
  let waiting: Waiting | null = null
  const cancel = () => {
    waiting?.settle(null)
    waiting = null
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    if (!waiting || data.job !== waiting.job) return
    if ('progress' in data) return waiting.onProgress(data.progress)
    const { settle, fail } = waiting
    waiting = null
    if ('result' in data) settle(data.result)
    else fail(new Error(`layout: ${data.failure}`))
  })
  worker.addEventListener('error', (event) => {
    waiting?.fail(new Error(`layout worker: ${event.message}`))
    waiting = null
  })
  return {
    run(request, onProgress) {
      cancel()
      const job = ++jobs
      return new Promise((settle, fail) => {
        waiting = { job, onProgress, settle, fail }
        worker.postMessage({ job, request })
      })
    },
    cancel,
    stop() {
      cancel()
      worker.terminate()
    },
  }
}
