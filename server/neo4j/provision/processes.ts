import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { runCommand } from './command.ts'
import { CommandFailed, systemCode } from './errors.ts'

/** A process that cannot be mistaken for a later one with the same pid. `started` is in the system's own notation. */
const processIdentity = z.strictObject({ pid: z.int().positive(), started: z.string().min(1) })
export type ProcessIdentity = z.infer<typeof processIdentity>

/** Who runs under this pid now; undefined when nobody does, or only a zombie. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const started = await (process.platform === 'linux' ? startedOnLinux : startedElsewhere)(pid)
  return started ? { pid, started } : undefined
}

/** The identity that a file holds; undefined when a crash left only part of it. */
export function identityIn(text: string): ProcessIdentity | undefined {
  try {
    return processIdentity.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Whether exactly this process still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await identify(identity.pid))?.started === identity.started
}

/** Asks a process to stop, waits for it up to `seconds`, then kills it. Does nothing when it is gone. */
export async function stopProcess(identity: ProcessIdentity, seconds: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isRunning(identity))) return
    kill(identity.pid, signal)
    const deadline = Date.now() + seconds * 1000
    while (Date.now() < deadline && (await isRunning(identity))) await pause(100)
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error // it went by itself in between
  }
}

async function startedOnLinux(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name in brackets may hold anything
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ESRCH') return undefined
    throw error
  }
}

async function startedElsewhere(pid: number): Promise<string | undefined> {
  const windows = process.platform === 'win32'
  try {
    const answer = windows
      ? await runCommand('powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`])
      : await runCommand('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env: { ...process.env, LC_ALL: 'C' } })
    const [state = '', ...started] = answer.trim().split(/\s+/)
    if (windows) return state || undefined
    return state.startsWith('Z') ? undefined : started.join(' ')
  } catch (error) {
    if (error instanceof CommandFailed) return undefined // that is how both say: no such process
    throw error
  }
}
