import { rm } from 'node:fs/promises'
import { z } from 'zod'
import type { Neo4jAddress } from '../../config.ts'
import { readSecret, writeSecret } from './secret.ts'

const shape = z.strictObject({ uri: z.string(), user: z.string(), password: z.string() })

/** Says where a server that this process owns answers, in a file that its owner alone can read. */
export async function publish(file: string, { uri, user, password }: Neo4jAddress): Promise<void> {
  await withdraw(file)
  await writeSecret(file, JSON.stringify({ uri, user, password }))
}

/** Takes that back. */
export async function withdraw(file: string): Promise<void> {
  await rm(file, { force: true })
}

/** Where the server of another process answers; undefined when it does not say so (yet). */
export async function published(file: string): Promise<Neo4jAddress | undefined> {
  try {
    return shape.parse(JSON.parse((await readSecret(file)) ?? ''))
  } catch {
    return undefined // absent, or still being written
  }
}
