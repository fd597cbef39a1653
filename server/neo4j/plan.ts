import neo4j from 'neo4j-driver'
import type { Neo4jAddress } from '../config.ts'
import { boltParams } from './params.ts'
import { definedQueries } from './query.ts'
import { sampleOf } from './sample.ts'

/**
 * Has the database plan every question of the product, one after the other, so that no asker waits for that: a plan takes
 * up to a second on a small machine, the answer milliseconds. `done` when all are planned or `stop` was called; a question
 * that cannot be planned now is planned when it is asked.
 */
export function planQueries(address: Neo4jAddress): { done: Promise<void>; stop(): Promise<void> } {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
  })
  let stopped = false
  const plan = async () => {
    for (const query of definedQueries.values()) {
      if (stopped) return
      const session = driver.session(address.database ? { database: address.database } : {})
      await session.run(`EXPLAIN ${query.cypher}`, boltParams(sampleOf(query))).catch(() => undefined)
      await session.close()
    }
  }
  const done = plan().finally(() => driver.close())
  return {
    done,
    stop: () => {
      stopped = true
      return done
    },
  }
}
