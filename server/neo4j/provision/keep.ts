import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommandFailed, systemCode } from './errors.ts'
import { identityIn, stopProcess } from './processes.ts'

/** A Java process under its keeper. `ended` is aborted, with its last words as the reason, when it is no more. */
export type Kept = { ended: AbortSignal; stop(): Promise<void> }

/** Starts Java under a keeper that ends it when this process ends, in whatever way. */
export function keep(home: string, java: string, args: readonly string[]): Kept {
  const keeper = spawn(
    process.execPath,
    [fileURLToPath(new URL('./keeper.ts', import.meta.url)), home, java, ...args],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
      windowsHide: true,
    },
  )
  const exit = once(keeper, 'exit')
  keeper.stdin.on('error', () => {}) // a keeper that is gone already is noticed by its exit
  const ended = new AbortController()
  const tell = async () => ended.abort(new CommandFailed(`Neo4j stopped; its last words:\n${await lastWords(home)}`))
  exit.then(tell, tell)
  return {
    ended: ended.signal,
    async stop() {
      keeper.stdin.end()
      await exit
    },
  }
}

/** Stops a Java that outlived its keeper, as noted in `home`; the store cannot have two. */
export async function stopOrphan(home: string): Promise<void> {
  const orphan = identityIn(await textOf(join(home, 'run', 'java.json')))
  if (orphan) await stopProcess(orphan, 20)
}

async function lastWords(home: string): Promise<string> {
  const logs = await Promise.all(['console.log', 'neo4j.log'].map((name) => textOf(join(home, 'logs', name))))
  return logs.map((log) => log.trim().split('\n').slice(-8).join('\n')).join('\n')
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return ''
    throw error
  }
}
