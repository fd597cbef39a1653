import neo4j, { Neo4jError } from 'neo4j-driver'

/** The database cannot be reached now; a later try may succeed. Seconds for `retryAfter`. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = 'DatabaseUnavailable'
  readonly retryAfter = 5
}

/** The request's time is over before the database had answered. */
export class DeadlinePassed extends DatabaseUnavailable {
  override readonly name = 'DeadlinePassed'
}

/** The question costs more time or memory than one request may take; asking again does not help. */
export class QueryTooExpensive extends Error {
  override readonly name = 'QueryTooExpensive'
}

/** A uniqueness rule of the store refuses the write. */
export class ConstraintViolated extends Error {
  override readonly name = 'ConstraintViolated'
}

/** What a server says of work that it breaks off because it stops. */
const brokenOff = new Set(['Neo.ClientError.Transaction.Terminated', 'Neo.ClientError.Transaction.LockClientStopped'])

/** Gives a driver error its meaning; errors of other origin, and of our own making, come back as they are. */
export function meaningOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut') || isOutOfMemory(error)) {
    return new QueryTooExpensive(message, { cause: error })
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new ConstraintViolated(message, { cause: error })
  const noConnection = code === 'N/A' && message.includes('acquisition timed out')
  if (isWorthRetrying(error) || brokenOff.has(code) || noConnection) {
    return new DatabaseUnavailable(message, { cause: error })
  }
  return error
}

/** Worth a second try within the same request. Memory errors only look transient: trying again takes the memory again. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && neo4j.isRetryableError(error) && !isOutOfMemory(error)
}

/** The query takes more memory than the server lets it. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError'
}
