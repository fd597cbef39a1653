import { rmSync } from 'node:fs'
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Neo4jAddress } from '../config.ts'
import { type Bulk, connectBulk, type Stream } from '../neo4j/bulk.ts'
import { applied, readMigrations, refuseStrangers } from '../neo4j/migrate.ts'
import type { Report } from '../neo4j/provision/report.ts'
import { defineQuery } from '../neo4j/query.ts'
import { BackupError } from './failure.ts'
import { apart, format, formatVersion, type Header, nodeKey, nodeLine, relationLine, type Trailer } from './format.ts'
import { productVersion } from './product-version.ts'
import { lineSorter, type Sorter } from './sorter.ts'
import { countStore } from './store-state.ts'
import { writeBackup } from './write-file.ts'

const labels = z.array(z.string())
const properties = z.record(z.string(), z.unknown())
const nodes = defineQuery('backup/nodes', {
  mode: 'read',
  params: z.object({ apart: labels }),
  row: z.object({ labels, properties }),
})
const relations = defineQuery('backup/relations', {
  mode: 'read',
  params: z.object({}),
  row: z.object({
    type: z.string(),
    properties,
    fromLabels: labels,
    fromProperties: properties,
    toLabels: labels,
    toProperties: properties,
  }),
})

/**
 * Writes one state of the whole store to a file; writes wait while it is read. The file appears when it is complete, and
 * only then takes the place of an earlier one. What its last line says.
 * @throws {BackupError | MigrationError | DatabaseUnavailable}
 */
export async function backUp(address: Neo4jAddress, file: string, report: Report): Promise<Trailer> {
  if ((await stat(file).catch(() => undefined))?.isDirectory()) throw new BackupError(`${file} is a folder.`)
  const folder = await mkdtemp(`${file}.partial-`)
  const removeAtExit = () => rmSync(folder, { recursive: true, force: true }) // Ctrl-C: it holds personal data
  process.once('exit', removeAtExit)
  const bulk = connectBulk(address)
  try {
    const sorter = lineSorter(folder)
    const migrations = await readStore(bulk, sorter, report)
    const createdAt = new Date().toISOString()
    const header: Header = { format, version: formatVersion, product: productVersion, createdAt, migrations }
    report('Writing the file ...')
    const partial = join(folder, basename(file))
    const trailer = await writeBackup(partial, header, sorter.sorted())
    await rename(partial, file)
    return trailer
  } finally {
    process.off('exit', removeAtExit)
    await bulk.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes the whole store into the sorter; the migrations that it has had. */
async function readStore(bulk: Bulk, sorter: Sorter, report: Report): Promise<Header['migrations']> {
  const migrations = await bulk.run(applied, {})
  refuseOther(migrations)
  await bulk.makeGate()
  const { nodes, relations } = await countStore(bulk)
  const total = Math.max(1, nodes + relations)
  await bulk.whileNobodyWrites(async (stream) => {
    let done = 0
    for await (const line of linesOfStore(stream)) {
      const spilling = sorter.add(line)
      if (spilling) await spilling
      if (++done % 5_000 === 0) report('Reading the store', Math.min(0.99, done / total))
    }
    report('Reading the store', 1)
    const after = await Array.fromAsync(stream(applied, {}))
    if (JSON.stringify(after) !== JSON.stringify(migrations)) {
      throw new BackupError('The store got a newer schema meanwhile. Make the backup again, with that version.')
    }
  })
  return migrations
}

async function* linesOfStore(stream: Stream): AsyncGenerator<string> {
  for await (const node of stream(nodes, { apart })) yield nodeLine(node)
  for await (const { type, properties, ...ends } of stream(relations, {})) {
    const from = nodeKey(ends.fromLabels, ends.fromProperties)
    const to = nodeKey(ends.toLabels, ends.toProperties)
    yield relationLine({ type, from, to, properties })
  }
}

/** A store without this version's schema has no gate that its writes pass. */
function refuseOther(had: Header['migrations']): void {
  const known = readMigrations()
  refuseStrangers(new Map(had.map(({ id, checksum }) => [id, checksum])), known)
  if (had.length < known.length) {
    throw new BackupError(
      'The store is older than this version of the product, or empty. Make the backup with the version that last ran on it, or start this one on it first.',
    )
  }
}
