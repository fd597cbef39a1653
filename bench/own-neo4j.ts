import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Neo4jAddress, processEnvironment, readConfig } from '../server/config.ts'
import { startLocalNeo4j } from '../server/neo4j/provision/local.ts'

type Options = {
  settings?: Readonly<Record<string, string>>
  /** A folder of jars to be loaded as plugins. */
  plugins?: string | undefined
}

/** What `work` returns of an empty Neo4j of its own, which is thrown away after it. */
export async function onOwnNeo4j<Result>(
  work: (address: Neo4jAddress) => Promise<Result>,
  { settings = {}, plugins }: Options = {},
): Promise<Result> {
  const home = mkdtempSync(join(tmpdir(), 'bench-'))
  const { dataDir } = readConfig(processEnvironment())
  try {
    const server = await startLocalNeo4j({ dataDir, home, settings, plugins, report: () => undefined })
    try {
      return await work(server)
    } finally {
      await server.stop()
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}
