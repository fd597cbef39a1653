import { BackupError } from './backup/failure.ts'
import { ConfigError } from './config.ts'
import { start } from './lifecycle.ts'
import { PortTaken } from './listen.ts'
import { MigrationError } from './neo4j/migrate.ts'
import { ProvisionError } from './neo4j/provision/errors.ts'

/** What the operator can mend is said in one message; anything else is our fault and shows where it comes from. */
const mendable = [BackupError, ConfigError, ProvisionError, MigrationError, PortTaken]

try {
  await start()
} catch (error) {
  const plain = mendable.some((kind) => error instanceof kind)
  const text = error instanceof Error ? (plain ? error.message : error.stack) : String(error)
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}
