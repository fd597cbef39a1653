import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './errors.ts'

/** A password that nobody has to type: 192 random bits as hexadecimal digits, so that no program reads it as an option. */
export function newSecret(): string {
  return randomBytes(24).toString('hex')
}

/** What a secret file holds; undefined when it is not there. */
export async function readSecret(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Keeps a secret readable for its owner alone. */
export async function writeSecret(path: string, secret: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, secret, { mode: 0o600, flush: true })
}
