import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { limits } from '../../contract/limits.ts'
import type { KeyedGraph } from './calculations.ts'
import { edgeCount, type Graph } from './graph.ts'
import { communitiesOf, type Division } from './louvain.ts'

type Kept = { division: Promise<Division>; stop: AbortController; waiting: number; isThere: boolean }
type Settings = { -readonly [Name in keyof Pick<typeof limits.communities, 'direct' | 'kept'>]: number }

/** Keeps the divisions of the graphs asked for last; large ones are found in a thread, one after another. */
export class Divisions {
  readonly #settings: Settings
  readonly #kept = new Map<string, Kept>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(settings: Partial<Settings> = {}) {
    this.#settings = { ...limits.communities, ...settings }
  }

  /**
   * The communities of a graph. Whoever does not wait any longer aborts the signal; once nobody waits, the thread ends.
   * @throws the reason of the signal, or what the thread failed with
   */
  async of({ key, graph }: KeyedGraph, signal: AbortSignal): Promise<Division> {
    signal.throwIfAborted()
    const kept = this.#kept.get(key) ?? this.#begin(graph)
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    kept.waiting++
    const gone = Promise.withResolvers<never>()
    const leave = () => gone.reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    try {
      return await Promise.race([kept.division, gone.promise])
    } finally {
      signal.removeEventListener('abort', leave)
      kept.waiting--
      this.#tidy()
    }
  }

  /** How many are kept, and how many of them are not there yet. */
  get counts() {
    return { kept: this.#kept.size, open: [...this.#kept.values()].filter(({ isThere }) => !isThere).length }
  }

  /** Stops everything. */
  close(): void {
    for (const { stop } of this.#kept.values()) stop.abort()
    this.#kept.clear()
  }

  #begin(graph: Graph): Kept {
    const stop = new AbortController()
    const isSmall = edgeCount(graph) <= this.#settings.direct
    const division = isSmall ? Promise.resolve(communitiesOf(graph)) : this.#inTurn(graph, stop.signal)
    const kept = { division, stop, waiting: 0, isThere: isSmall }
    division.then(
      () => {
        kept.isThere = true
      },
      () => undefined,
    )
    return kept
  }

  #inTurn(graph: Graph, signal: AbortSignal): Promise<Division> {
    const turn = this.#last.then(() => inThread(graph, signal))
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Lets go of what nobody waits for: unfinished or failed at once, the others from the longest ago on. */
  #tidy(): void {
    for (const [key, { waiting, isThere, stop }] of this.#kept) {
      if (waiting > 0 || (isThere && this.#kept.size <= this.#settings.kept)) continue
      stop.abort()
      this.#kept.delete(key)
    }
  }
}

async function inThread(graph: Graph, signal: AbortSignal): Promise<Division> {
  signal.throwIfAborted()
  const worker = new Worker(new URL('./louvain-worker.ts', import.meta.url), { workerData: graph })
  try {
    const [division] = await once(worker, 'message', { signal })
    return division
  } finally {
    await worker.terminate()
  }
}
