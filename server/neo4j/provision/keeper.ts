/**
 * Runs Neo4j's Java as a small process of its own, between the application and Java. Its standard input is a pipe from
 * the application: when that closes, on a clean stop or because the application was killed, it stops Java cleanly.
 * It stands in its own process group, so that Ctrl-C reaches the application alone and the database goes last.
 *
 *   node keeper.ts <home folder> <java> <arguments ...>
 */
import { spawn } from 'node:child_process'
import { openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify } from './processes.ts'

/** Neo4j flushes within a few seconds; one that hangs is killed and recovers from its log at the next start. */
const graceSeconds = 20

const [home = '.', java = 'java', ...args] = process.argv.slice(2)
const note = join(home, 'run', 'java.json')
const log = openSync(join(home, 'logs', 'console.log'), 'w')
const child = spawn(java, args, { stdio: ['ignore', log, log], windowsHide: true })

child.on('spawn', async () => {
  const identity = child.pid === undefined ? undefined : await identify(child.pid)
  if (identity && child.exitCode === null) writeFileSync(note, JSON.stringify(identity))
})
child.on('error', () => process.exit(1))
child.on('exit', (code) => {
  rmSync(note, { force: true })
  process.exit(code ?? 1)
})

let stopping = false
function stop(): void {
  if (stopping) return
  stopping = true
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), graceSeconds * 1000)
}

process.stdin.on('close', stop).on('error', stop).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
