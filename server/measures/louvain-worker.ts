import { parentPort, workerData } from 'node:worker_threads'
import type { Graph } from './graph.ts'
import { communitiesOf } from './louvain.ts'

const graph: Graph = workerData
parentPort?.postMessage(communitiesOf(graph))
