import { randomUUID } from 'node:crypto'
import '../app.ts'
import { terminalReport } from '../neo4j/provision/report.ts'
import { keepForTeardown } from './running.ts'
import { testNeo4j } from './test-neo4j.ts'

/** Jest's global set-up: one Neo4j for the run, its address in TEST_NEO4J_* for `testAddress`, and a name of the run in TEST_RUN. */
export default async function setUp(): Promise<void> {
  const server = await testNeo4j(process.env, terminalReport())
  keepForTeardown(server)
  process.env.TEST_RUN = randomUUID()
  process.env.TEST_NEO4J_URI = server.uri
  process.env.TEST_NEO4J_USER = server.user
  process.env.TEST_NEO4J_PASSWORD = server.password
  if (server.database) process.env.TEST_NEO4J_DATABASE = server.database
  const ways = { address: 'the server at NEO4J_URI', containers: 'Testcontainers', local: 'a local server' }
  process.stderr.write(`Tests run on Neo4j by ${ways[server.origin]}, ${server.uri}\n`)
}
