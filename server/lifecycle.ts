import { join } from 'node:path'
import { limits } from '../contract/limits.ts'
import { buildApp } from './app.ts'
import { refuseHalfStore } from './backup/store-state.ts'
import { processEnvironment, readConfig } from './config.ts'
import { seedEmptyStore } from './dataset/seed.ts'
import { newLoginToken } from './http/accounts.ts'
import { isLoopback, listen } from './listen.ts'
import { connect } from './neo4j/database.ts'
import { migrate } from './neo4j/migrate.ts'
import { planQueries } from './neo4j/plan.ts'
import { provision } from './neo4j/provision/provision.ts'
import { terminalReport } from './neo4j/provision/report.ts'
import { newSecret, readSecret, writeSecret } from './neo4j/provision/secret.ts'
import { warmUp } from './warm-up.ts'

const clientFolder = join(import.meta.dirname, '..', 'dist', 'client')

/**
 * Starts the product: a Neo4j, its schema, a seed in an empty store, the API with the client; prints the link that logs
 * the browser in. A signal stops everything that was started, in reverse order.
 */
export async function start(): Promise<void> {
  const report = terminalReport()
  const config = readConfig(processEnvironment())
  const closers: (() => Promise<unknown>)[] = []
  const stop = stopOnce(closers, report)
  try {
    const neo4j = await provision(config, { report })
    closers.push(() => neo4j.stop())
    await refuseHalfStore(neo4j)
    const migrated = await migrate(neo4j)
    if (migrated.length > 0) report(`Schema: ${migrated.join(', ')}`)
    const connection = connect(neo4j)
    closers.push(() => connection.close())
    await seedEmptyStore(connection, config.seed, report)

    const loginToken = offersLink(config) ? newLoginToken() : undefined
    const app = await buildApp({
      connection,
      freshnessMonths: config.freshnessMonths,
      retentionMonths: config.retentionMonths,
      projectionMemory: config.projectionMemory,
      logLevel: config.logLevel,
      // In a terminal a line per request would drive the login link off the screen.
      logRequests: !process.stdout.isTTY,
      sessionSecret: await sessionSecret(config.dataDir),
      adminApiKey: config.adminApiKey,
      loginToken,
      clientFolder,
      designTokensCss: config.designTokensCss,
    })
    closers.push(() => app.close())
    report('Getting ready ...')
    await warmUp(connection, config.freshnessMonths).catch((error: unknown) =>
      app.log.warn({ reason: String(error).slice(0, 200) }, 'Warming up did not finish; first answers may be slow'),
    )
    const url = await listen(app, config)
    const planning = planQueries(neo4j)
    // Nobody waits for it: who asks for a route before it is there waits for the rest of it.
    app.projection
      .at(connection.forRequest(limits.wholeStoreDeadline), { phenomena: [] })
      .catch((error: unknown) =>
        app.log.warn({ reason: String(error).slice(0, 200) }, 'The graph is not yet in memory'),
      )
    closers.push(planning.stop)
    report(
      loginToken
        ? `\nOpen the explorer (this link works once):\n\n  ${url}/login?token=${loginToken}\n`
        : `\nListening on ${url}; log in with ADMIN_API_KEY.\n`,
    )
  } catch (error) {
    await stop()
    throw error
  }
}

/** Whoever reads our output owns the machine; with a key of their own on another network, they need no link. */
function offersLink(config: { host: string; adminApiKey?: string }): boolean {
  return isLoopback(config.host) || config.adminApiKey === undefined
}

/** Signs sessions; kept, so that a restart logs nobody out. */
async function sessionSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'session-secret')
  const kept = await readSecret(path)
  if (kept) return kept
  const fresh = newSecret()
  await writeSecret(path, fresh)
  return fresh
}

function stopOnce(closers: (() => Promise<unknown>)[], report: (message: string) => void): () => Promise<void> {
  let stopping: Promise<void> | undefined
  const stop = () => {
    stopping ??= (async () => {
      for (const close of closers.reverse()) await close()
    })()
    return stopping
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stopping) report('Stopping ...')
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          report(`Not everything stopped cleanly: ${String(error)}`)
          process.exit(1)
        },
      )
    })
  }
  return stop
}
