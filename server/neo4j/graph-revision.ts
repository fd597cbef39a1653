import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Run } from './database.ts'
import { defineQuery, type Query } from './query.ts'

const advancing = defineQuery('projection/advance', {
  mode: 'write',
  params: z.object({ entry: z.string().nullable(), lock: z.string() }),
  row: z.object({ number: z.int() }),
})

/**
 * Counts a write of the graph, as the last step of its transaction; whoever keeps something of the graph outside of it
 * reads by this number what was missed. With the audit entry that tells what changed; without one all is read again.
 */
export async function advanceGraph(run: Run, entry: string | null): Promise<void> {
  await run(advancing, { entry, lock: randomUUID() })
}

/** Runs queries, and sees to it that no write of the graph is left uncounted at the end. */
export function counted(run: Run): { run: Run; end(): Promise<void> } {
  let isUncounted = false
  const watch = (query: Query) => {
    if (query.name === advancing.name) isUncounted = false
    else if (query.mode === 'write' && !query.aside) isUncounted = true
  }
  const watched: Run = async (query, params) => {
    watch(query)
    return run(query, params)
  }
  return {
    run: watched,
    end: async () => {
      if (isUncounted) await advanceGraph(run, null)
    },
  }
}
