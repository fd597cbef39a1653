import type { Neo4jServer } from '../neo4j/provision/neo4j-server.ts'

let running: Neo4jServer | undefined

/** Keeps the run's server from the set-up to the tear-down, which share one process. */
export function keepForTeardown(server: Neo4jServer): void {
  running = server
}

export function runningServer(): Neo4jServer | undefined {
  return running
}
