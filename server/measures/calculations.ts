import { setTimeout as pause } from 'node:timers/promises'
import { limits } from '../../contract/limits.ts'
import { Calculation } from './calculation.ts'
import { edgeCount, type Graph, vertexCount } from './graph.ts'

/** How a calculation stands. */
export type Standing = { scores: Float64Array | null; progress: number; pivots: number }

/** A graph by its content: the same ties have the same key, whatever was written elsewhere. */
export type KeyedGraph = { key: string; graph: Graph }

/** A calculation, when it was asked for last, and with how many at once. */
type Kept = { calculation: Calculation; asked: number; together: number }

type Settings = { -readonly [Name in keyof typeof limits.betweenness]: number }

/** Keeps the betweenness of the graphs asked for last; what is heavy is calculated in threads, and never held up for. */
export class Calculations {
  readonly #settings: Settings
  readonly #kept = new Map<string, Kept>()
  readonly #queue: Calculation[] = []
  #running = 0
  #watch: NodeJS.Timeout | undefined

  constructor(settings: Partial<Settings> = {}) {
    this.#settings = { ...limits.betweenness, ...settings }
  }

  /** How the betweenness of one of so many graphs stands now; asking is what starts it and keeps it going. */
  look(graph: KeyedGraph, together = 1): Standing {
    return this.#ask(graph, together)
  }

  /** Waits until all of these are there, but not long. True where there was something to wait for. */
  async wait(graphs: readonly KeyedGraph[]): Promise<boolean> {
    const open = graphs.map((one) => this.#ask(one, graphs.length)).filter(({ scores }) => !scores)
    if (open.length === 0) return false
    const timer = new AbortController()
    const all = Promise.all(open.map(({ done }) => done))
    const ignore = () => undefined
    await Promise.race([all, pause(this.#settings.wait, undefined, { signal: timer.signal }).catch(ignore)])
    timer.abort()
    return true
  }

  /** How many are kept, waiting and under way. */
  get counts() {
    return { kept: this.#kept.size, waiting: this.#queue.length, running: this.#running }
  }

  /** Stops everything. */
  close(): void {
    for (const key of [...this.#kept.keys()]) this.#drop(key)
    clearInterval(this.#watch)
  }

  #ask({ key, graph }: KeyedGraph, together: number): Calculation {
    const calculation = this.#kept.get(key)?.calculation ?? this.#begin(graph)
    this.#kept.delete(key)
    this.#kept.set(key, { calculation, asked: Date.now(), together })
    this.#tidy()
    return calculation
  }

  /** What is asked for together is kept together: a question about more graphs than are kept would stop its own. */
  #tidy(): void {
    const together = Math.max(...[...this.#kept.values()].map((kept) => kept.together))
    const most = this.#settings.kept - 1 + together
    for (const key of [...this.#kept.keys()].slice(0, -most)) this.#drop(key)
  }

  #begin(graph: Graph): Calculation {
    const calculation = new Calculation(graph, this.#settings.exact)
    if (calculation.scores) return calculation
    if (vertexCount(graph) * edgeCount(graph) <= this.#settings.direct) calculation.here()
    else {
      this.#queue.push(calculation)
      this.#next()
      this.#watch ??= setInterval(() => this.#leaveAbandoned(), this.#settings.abandoned / 5).unref()
    }
    return calculation
  }

  #next(): void {
    if (this.#running >= this.#settings.atOnce) return
    const calculation = this.#queue.shift()
    if (!calculation) return
    this.#running++
    calculation.run().finally(() => {
      this.#running--
      // What failed is begun anew by whoever asks next.
      for (const [key, kept] of this.#kept) if (kept.calculation === calculation && !calculation.scores) this.#drop(key)
      this.#next()
    })
  }

  /** Nobody waits for it any more: that is how an asker cancels. */
  #leaveAbandoned(): void {
    const before = Date.now() - this.#settings.abandoned
    for (const [key, { calculation, asked }] of this.#kept) if (!calculation.scores && asked < before) this.#drop(key)
    if ([...this.#kept.values()].some(({ calculation }) => !calculation.scores)) return
    clearInterval(this.#watch)
    this.#watch = undefined
  }

  #drop(key: string): void {
    const calculation = this.#kept.get(key)?.calculation
    this.#kept.delete(key)
    if (!calculation) return
    const place = this.#queue.indexOf(calculation)
    if (place >= 0) this.#queue.splice(place, 1)
    calculation.stop()
  }
}
