import { resolve } from 'node:path'
import { ConfigError, type Neo4jAddress, processEnvironment, readConfig } from '../config.ts'
import { DatabaseUnavailable } from '../neo4j/errors.ts'
import { MigrationError } from '../neo4j/migrate.ts'
import { ProvisionError, systemCode } from '../neo4j/provision/errors.ts'
import { reach } from '../neo4j/provision/reach.ts'
import { type Report, terminalReport } from '../neo4j/provision/report.ts'
import { BackupError } from './failure.ts'
import type { Trailer } from './format.ts'

/** What the operator can mend is said in one message; anything else is our fault and shows where it comes from. */
const mendable = [BackupError, ConfigError, DatabaseUnavailable, MigrationError, ProvisionError]

/** Runs `npm run <name> -- FILE` on the store of the environment. The process ends with 0, 1, or 130 for Ctrl-C. */
export async function runCommand(
  name: string,
  done: string,
  work: (address: Neo4jAddress, file: string, report: Report) => Promise<Trailer>,
): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130))
  const report = terminalReport()
  try {
    const { nodes, relations, content } = await onStore(fileOf(name), work, report)
    report(`${done}: ${nodes} nodes and ${relations} relations, content ${content}`)
  } catch (error) {
    const plain = mendable.some((kind) => error instanceof kind) || systemCode(error)?.startsWith('E')
    process.stderr.write(`\n${error instanceof Error ? (plain ? error.message : error.stack) : String(error)}\n`)
    process.exitCode = 1
  }
}

async function onStore(
  file: string,
  work: (address: Neo4jAddress, file: string, report: Report) => Promise<Trailer>,
  report: Report,
): Promise<Trailer> {
  const neo4j = await reach(readConfig(processEnvironment()), { report })
  try {
    return await work(neo4j, file, report)
  } finally {
    await neo4j.stop()
  }
}

/** The one argument; npm runs us in the folder of the product, whoever types means the folder where they are. */
function fileOf(name: string): string {
  const [file, ...more] = process.argv.slice(2)
  if (!file || more.length > 0) throw new BackupError(`Usage: npm run ${name} -- FILE`)
  return resolve(process.env.INIT_CWD ?? '.', file)
}
