/**
 * Runs Neo4j's Java as a small process of its own, between the application and Java. Its standard input is a pipe from
 * the application: when that closes, on a clean stop or because the application was killed, it stops Java cleanly.
 * It stands in its own process group, so that Ctrl-C reaches the application alone and the database goes last.
 *
 *   node keeper.ts <home folder> <java> <arguments ...>
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from './processes.ts'

/** Neo4j flushes within a few seconds; one that hangs is killed and recovers from its log at the next start. */
const graceSeconds = 20
/** A server that ran this long and then dies (out of memory, killed) is started again; one that dies sooner cannot run. */
const provenSeconds = 30

const [home = '.', java = 'java', ...args] = process.argv.slice(2)
const note = join(home, 'run', 'java.json')
const log = openSync(join(home, 'logs', 'console.log'), 'w')

let stopping = false
let child = run()

function run(): ChildProcess {
  const born = Date.now()
  const started = spawn(java, args, { stdio: ['ignore', log, log], windowsHide: true })
  started.on('spawn', async () => {
    const identity = started.pid === undefined ? undefined : await identify(started.pid)
    if (identity && started.exitCode === null) writeFileSync(note, JSON.stringify(identity))
  })
  started.on('error', () => process.exit(1))
  started.on('exit', (code) => {
    rmSync(note, { force: true })
    if (stopping || Date.now() - born < provenSeconds * 1000) process.exit(code ?? 1)
    child = run()
  })
  return started
}

function stop(): void {
  if (stopping) return
  stopping = true
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), graceSeconds * 1000)
}

process.stdin.on('close', stop).on('error', stop).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
