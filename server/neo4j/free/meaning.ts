import { Neo4jError } from 'neo4j-driver'
import { DeadlinePassed, meaningOf, QueryTooExpensive } from '../errors.ts'
import { QueryRefused, QueryWrong } from './refused.ts'

/** What stands before the question where the server plans it. */
export const explaining = 'EXPLAIN '

/** The server met a question that is too large for it, whatever the state of its memory. */
const tooLarge = /StackOverFlow|OutOfMemory|TransactionTimedOut|LockClientStopped|Transaction\.Terminated/i

/** What an error of a question means; `prefix` is how many characters stood before the question. */
export function meaningOfFree(error: unknown, prefix: number): unknown {
  if (error instanceof DeadlinePassed) return new QueryTooExpensive(error.message, { cause: error })
  if (isOverflow(error)) return new QueryTooExpensive('The answer nests too deep.', { cause: error })
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (tooLarge.test(code)) return new QueryTooExpensive(message, { cause: error })
  if (code === 'Neo.ClientError.Statement.AccessMode') {
    return new QueryRefused([{ what: 'write', name: '' }])
  }
  if (
    /^Neo\.(ClientError\.(Statement|Procedure|Database|Security|Transaction|General)|DatabaseError\.Statement)\./.test(
      code,
    )
  )
    return new QueryWrong(said(message), placeIn(message, prefix), { cause: error })
  return meaningOf(error)
}

/** Lists in lists without end: the driver reads them by calling itself, until the stack is full. */
function isOverflow(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'RangeError'
}

const place = /\(line \d+, column \d+ \(offset: (\d+)\)\)/

/** The message without the place, which counts our own words in, and without the question that it quotes. */
function said(message: string): string {
  const [first = message] = message.split(place, 1)
  return first.trim()
}

function placeIn(message: string, prefix: number): number | undefined {
  const [, offset] = place.exec(message) ?? []
  return offset === undefined ? undefined : Math.max(0, Number(offset) - prefix)
}
