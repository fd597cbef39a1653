import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Neo4jAddress } from '../server/config.ts'
import { memoryOf } from './memory.ts'

const key = 'a-key-for-benchmarks-of-at-least-32-characters'
const server = join(import.meta.dirname, '..', 'server')

/** The product as a process of its own on this Neo4j. */
export type Product = {
  pid: number
  /** Asks an endpoint as an administrator. */
  ask(path: string, init?: RequestInit): Promise<Response>
  stop(): Promise<void>
}

/** Starts the product, with nothing in the store but what is there. @throws when it does not start */
export async function startProduct(address: Neo4jAddress, seed = 'none'): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const { child, output } = start(['start.ts'], address, { SEED: seed, DATA_DIR: folder })
  let url: string | undefined
  while (url === undefined) {
    if (child.exitCode !== null) throw new Error(output())
    await pause(50)
    url = /(http:\/\/\S+?)\/login\?token=/.exec(output())?.[1]
  }
  const at = url
  return {
    pid: child.pid ?? 0,
    ask: (path, init = {}) =>
      fetch(at + path, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } }),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until this is answered: who asks before the graph is in memory is told to come back. */
export async function untilAnswered(product: Product, path: string): Promise<void> {
  for (let status = 0; status !== 200; await pause(100)) ({ status } = await product.ask(path))
}

/** Runs a program of server/ to its end; seconds, and the most MiB that it had. @throws when it fails */
export async function runProgram(args: string[], address: Neo4jAddress): Promise<{ seconds: number; peak: number }> {
  const begun = performance.now()
  const { child, output } = start(args, address, {})
  let peak = 0
  while (child.exitCode === null) {
    if (child.pid) peak = Math.max(peak, memoryOf(child.pid).most || 0)
    await pause(50)
  }
  if (child.exitCode !== 0) throw new Error(output())
  return { seconds: (performance.now() - begun) / 1_000, peak }
}

function start([program = '', ...args]: string[], { uri, user, password }: Neo4jAddress, more: NodeJS.ProcessEnv) {
  const own = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, ADMIN_API_KEY: key, PORT: '0' }
  const env = { ...process.env, ...own, LOG_LEVEL: 'fatal', ...more }
  const child = spawn(process.execPath, [join(server, program), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk)
    })
  }
  return { child, output: () => output }
}
