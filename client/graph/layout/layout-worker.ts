import { layOut } from './layout.ts'
import type { LayoutRequest } from './request.ts'

/** What the page and the layout worker say to each other. Only the latest job counts. */
export type Job = { job: number; request: LayoutRequest }
export type Report =
  | { job: number; progress: number }
  | { job: number; result: import('./request.ts').LayoutResult }
  | { job: number; failure: string }

/** Milliseconds of work between two looks at the letter box. */
const slice = 40
let latest = 0

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  latest = data.job
  work(data).catch((failure: unknown) => postMessage({ job: data.job, failure: String(failure) } satisfies Report))
})

async function work({ job, request }: Job): Promise<void> {
  const layout = layOut(request)
  let pause = performance.now() + slice
  for (;;) {
    const step = layout.next()
    if (step.done) return postMessage({ job, result: step.value } satisfies Report)
    if (performance.now() < pause) continue
    postMessage({ job, progress: step.value } satisfies Report)
    await new Promise((resume) => setTimeout(resume, 0))
    if (job !== latest) return
    pause = performance.now() + slice
  }
}
