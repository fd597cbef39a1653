import type { QueryResult, Result } from 'neo4j-driver'
import { DatabaseUnavailable, DeadlinePassed, isOutOfMemory, meaningOf, QueryTooExpensive } from './errors.ts'

/** Whether the server has begun to answer the query that runs: only then is it the question that takes so long. */
export type Progress = { begun: boolean }

/** All records of a query; tells of its progress on the way. */
export async function recordsOf(result: Result, progress: Progress): Promise<QueryResult['records']> {
  progress.begun = false
  result.keys().then(
    () => {
      progress.begun = true
    },
    () => undefined,
  )
  const { records } = await result
  progress.begun = false
  return records
}

/**
 * What an error means, given how far its query was. A question that ran until the deadline is too expensive, wherever
 * the clock stopped it; one that never began met a server that is cold, busy or gone.
 */
export function blame(error: unknown, { begun }: Progress): unknown {
  const meaning = meaningOf(error)
  if (begun && meaning instanceof DeadlinePassed) return new QueryTooExpensive(meaning.message, { cause: error })
  if (!begun && meaning instanceof QueryTooExpensive && !isOutOfMemory(meaning.cause)) {
    return new DatabaseUnavailable(meaning.message, { cause: error })
  }
  return meaning
}
