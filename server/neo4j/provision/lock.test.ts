import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreInUse } from './errors.ts'
import { acquireLock } from './lock.ts'
import { identify, stopProcess } from './processes.ts'

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'))
  path = join(folder, 'store', 'lock.json')
})
afterEach(() => rm(folder, { recursive: true }))

/** Another program that does nothing. */
function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  if (child.pid === undefined) throw new Error('no process was started')
  return { child, pid: child.pid }
}

async function lockOf(owner: object | string): Promise<void> {
  await (await acquireLock(path)).release() // makes the folder
  await writeFile(path, typeof owner === 'string' ? owner : JSON.stringify(owner))
}

describe('acquireLock', () => {
  it('names its owner, refuses a second one and can be had again after release', async () => {
    const lock = await acquireLock(path)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(await identify(process.pid))
    await expect(acquireLock(path)).rejects.toThrow(StoreInUse)
    await lock.release()
    expect(existsSync(path)).toBe(false)
    await (await acquireLock(path)).release()
  })

  it('refuses while another process owns it, and takes over when that one was killed', async () => {
    const { child, pid } = sleeper()
    await lockOf((await identify(pid)) ?? '')
    await expect(acquireLock(path)).rejects.toThrow(`in use by process ${pid}`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await (await acquireLock(path)).release()
  })

  it('is not fooled by a later process with the same pid', async () => {
    await lockOf({ pid: process.pid, started: 'long ago' })
    await (await acquireLock(path)).release()
  })

  it.each(['', '{"pid":', '[]'])('takes over a lock that a crash cut off: %p', async (content) => {
    await lockOf(content)
    await (await acquireLock(path)).release()
  })

  it('goes to one of many that find it stale at the same time', async () => {
    await lockOf({ pid: process.pid, started: 'long ago' })
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(path)))
    expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1)
  })
})

describe('stopProcess', () => {
  it('stops exactly the process that it is given', async () => {
    const { child, pid } = sleeper()
    const identity = await identify(pid)
    if (!identity) throw new Error('the process does not run')
    await stopProcess({ ...identity, started: 'another time' }, 1)
    expect(child.exitCode).toBeNull()
    await stopProcess(identity, 5)
    expect(await identify(pid)).toBeUndefined()
  })
})
