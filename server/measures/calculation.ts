import { Worker } from 'node:worker_threads'
import { type Graph, vertexCount } from './graph.ts'
import { betweennessFrom, sourcesOf } from './sources.ts'
import type { Said, Task } from './worker.ts'

/** Betweenness of one graph: waiting for its turn, under way in a thread of its own, or there. */
export class Calculation {
  readonly pivots: number
  /** Resolves when it is there or stopped. @throws what its thread failed with */
  readonly done: Promise<void>
  /** 0..1 */
  progress = 0
  scores: Float64Array | null = null
  #worker: Worker | undefined
  #task: Task | undefined
  readonly #settle: PromiseWithResolvers<void> = Promise.withResolvers()

  constructor(graph: Graph, exact?: number) {
    this.#task = { graph, sources: sourcesOf(graph, exact) }
    this.pivots = this.#task.sources.length
    this.done = this.#settle.promise
    this.done.catch(() => undefined)
    if (vertexCount(graph) === 0) this.here()
  }

  /** Calculates it at once, for what takes no longer than starting a thread. */
  here(): void {
    if (this.#task) this.#finish(betweennessFrom(this.#task.graph, this.#task.sources))
  }

  /** Calculates it in a thread of its own; resolves when that has ended, whatever came of it. */
  async run(): Promise<void> {
    if (!this.#task) return
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#task })
    this.#worker = worker
    worker.on('message', (said: Said) => {
      if ('scores' in said) this.#finish(said.scores)
      else this.progress = said.done / this.pivots
    })
    worker.on('error', (error) => this.#settle.reject(error))
    await new Promise((resolve) => worker.once('exit', resolve))
    this.stop()
  }

  /** Ends the thread; what was not finished never will be, and nobody waits for it any longer. */
  stop(): void {
    this.#task = undefined
    this.#worker?.terminate()
    this.#worker = undefined
    this.#settle.resolve()
  }

  #finish(scores: Float64Array): void {
    this.#task = undefined
    this.scores = scores
    this.progress = 1
    this.#settle.resolve()
  }
}
