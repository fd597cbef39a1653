import { parentPort, workerData } from 'node:worker_threads'
import type { Graph } from './graph.ts'
import { betweennessFrom } from './sources.ts'

/** What a worker thread is given, and what it says: how many sources it has been through, and in the end all scores. */
export type Task = { graph: Graph; sources: Int32Array }
export type Said = { done: number } | { scores: Float64Array<ArrayBuffer> }

/** Milliseconds between two words of progress. */
const pulse = 50

const { graph, sources }: Task = workerData
const say = (said: Said, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(said, transfer)
let last = Date.now()
const scores = Float64Array.from(
  betweennessFrom(graph, sources, (done) => {
    if (Date.now() - last < pulse) return
    last = Date.now()
    say({ done })
  }),
)
say({ scores }, [scores.buffer])
