import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreInUse, systemCode } from './errors.ts'
import { identify, identityIn, isRunning } from './processes.ts'

export type Lock = { release(): Promise<void> }

/**
 * Makes this process the one owner of what the lock file guards. A lock whose owner died is taken over.
 * @throws {StoreInUse} when another live process, or this one, owns it
 */
export async function acquireLock(path: string): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true })
  const mine = JSON.stringify(await identify(process.pid))
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      await writeFile(path, mine, { flag: 'wx' })
      return { release: () => rm(path, { force: true }) }
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
    await clearStale(path)
  }
  throw new StoreInUse(`${path} changes hands all the time; are several starts running at once?`)
}

/** Looks and removes as one step: a second starter must not remove the lock that the first one made in between. */
async function clearStale(path: string): Promise<void> {
  const turn = `${path}.turn`
  try {
    await mkdir(turn)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    await pause(100)
    if (await isOlderThan(turn, 10)) await rm(turn, { recursive: true, force: true }) // killed in its turn
    return
  }
  try {
    await removeUnlessOwned(path)
  } finally {
    await rm(turn, { recursive: true, force: true })
  }
}

async function removeUnlessOwned(path: string): Promise<void> {
  if ((await contentOf(path)) === '') await pause(300) // made, but its owner's name is still being written
  const owner = identityIn((await contentOf(path)) ?? '') // none in a lock cut off by a crash: nobody's
  if (owner && (await isRunning(owner))) {
    throw new StoreInUse(
      `The database in ${dirname(path)} is in use by process ${owner.pid}. Stop that one, or set another DATA_DIR.`,
    )
  }
  await rm(path, { force: true })
}

async function isOlderThan(path: string, seconds: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined) // gone: its turn is over
  return found !== undefined && Date.now() - found.mtimeMs > seconds * 1000
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}
