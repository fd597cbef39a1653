import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Neo4jAddress } from '../config.ts'
import { defineQuery } from './query.ts'

/** The store does not fit this version of the product; the message says how. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/** Which migrations a store has had, in order, with the checksums of their files. */
export const applied = defineQuery('schema/applied', {
  mode: 'read',
  params: z.object({}),
  row: z.object({ id: z.string(), checksum: z.string() }),
})
const record = defineQuery('schema/record', {
  mode: 'write',
  params: z.object({ id: z.string(), checksum: z.string(), appliedAt: z.string() }),
  row: z.object({ id: z.string() }),
})
const awaitIndexes = defineQuery('schema/await-indexes', {
  mode: 'read',
  params: z.object({}),
  row: z.object({ ready: z.boolean() }),
})

export type Migration = { id: string; checksum: string; statements: string[] }

/** The numbered files of `cypher/schema`, in order; statements are separated by semicolons at a line's end. */
export function readMigrations(folder = join(import.meta.dirname, '..', '..', 'cypher', 'schema')): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.*\.cypher$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      return {
        id: file.replace(/\.cypher$/, ''),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .split(/;\s*$/m)
          .map((part) => part.trim())
          .filter(Boolean),
      }
    })
}

/**
 * Brings the schema of the store up to this version and waits until its indexes answer; ids of what was applied now.
 * With `wanted` only those migrations are applied, to a store that gets the others later.
 * @throws {MigrationError} when the store had another text of a migration, or is newer than this version
 */
export async function migrate(
  address: Neo4jAddress,
  migrations = readMigrations(),
  wanted: (migration: Migration) => boolean = () => true,
): Promise<string[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
  })
  const session = driver.session(address.database ? { database: address.database } : {})
  try {
    const had = new Map(
      (await session.run(applied.cypher)).records.map((row) => [String(row.get('id')), String(row.get('checksum'))]),
    )
    refuseStrangers(had, migrations)
    const missing = migrations.filter((migration) => wanted(migration) && !had.has(migration.id))
    for (const { id, checksum, statements } of missing) {
      for (const statement of statements) await session.run(statement)
      await session.run(record.cypher, { id, checksum, appliedAt: new Date().toISOString() })
    }
    await session.run(awaitIndexes.cypher)
    return missing.map((migration) => migration.id)
  } finally {
    await session.close()
    await driver.close()
  }
}

/** @throws {MigrationError} when one of these, by id with its checksum, is unknown here or was another text */
export function refuseStrangers(had: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.id, migration.checksum]))
  for (const [id, checksum] of had) {
    if (!known.has(id))
      throw new MigrationError(`The store has migration ${id}, which this version does not know: it is newer.`)
    if (known.get(id) !== checksum)
      throw new MigrationError(`Migration ${id} was changed after it was applied to this store.`)
  }
}
