import type { Neo4jAddress } from '../../config.ts'
import type { Report } from './report.ts'

/** A Neo4j that takes Bolt connections now. `stop` ends what we started, and only that; safe to call twice. */
export type Neo4jServer = Neo4jAddress & {
  readonly origin: 'address' | 'containers' | 'local'
  stop(): Promise<void>
}

export type ProvisionOptions = { report: Report }
