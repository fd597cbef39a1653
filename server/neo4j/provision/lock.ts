import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
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
  for (let attempt = 0; attempt < 10; attempt++) {
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

async function clearStale(path: string): Promise<void> {
  let found = await contentOf(path)
  if (found === '') {
    await pause(300) // made, but its owner's name is still being written
    found = await contentOf(path)
  }
  if (found === undefined) return
  const owner = identityIn(found) // none in one cut off by a crash: nobody's
  if (owner && (await isRunning(owner))) {
    throw new StoreInUse(
      `The database in ${dirname(path)} is in use by process ${owner.pid}. Stop that one, or set another DATA_DIR.`,
    )
  }
  // Moved aside first: of two that found it stale, one gets it, and a new owner's lock is put back.
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return
    throw error
  }
  if ((await contentOf(aside)) === found) await rm(aside, { force: true })
  else await rename(aside, path)
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}
