import { Neo4jError } from 'neo4j-driver'
import { ConstraintViolated, DatabaseUnavailable, DeadlinePassed, meaningOf, QueryTooExpensive } from './errors.ts'
import { blame } from './progress.ts'

const fault = (code: string, message = 'said the server') =>
  new Neo4jError(message, code, '50N42', 'general', undefined, undefined)
const timedOut = fault('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration')
const outOfMemory = fault('Neo.TransientError.General.MemoryPoolOutOfMemoryError')

it.each([
  ['ServiceUnavailable', DatabaseUnavailable],
  ['SessionExpired', DatabaseUnavailable],
  ['Neo.TransientError.General.DatabaseUnavailable', DatabaseUnavailable],
  ['Neo.TransientError.Transaction.DeadlockDetected', DatabaseUnavailable],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', DatabaseUnavailable],
  ['Neo.ClientError.Transaction.TransactionTimedOut', QueryTooExpensive],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', QueryTooExpensive],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', QueryTooExpensive],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', ConstraintViolated],
])('%s', (code, meaning) => {
  expect(meaningOf(fault(code))).toBeInstanceOf(meaning)
})

it('knows a pool without a free connection by its words, for it has no code', () => {
  expect(meaningOf(fault('N/A', 'Connection acquisition timed out in 3000 ms.'))).toBeInstanceOf(DatabaseUnavailable)
})

it('leaves our own mistakes as they are', () => {
  for (const mistake of [fault('Neo.ClientError.Statement.SyntaxError'), fault('N/A'), new TypeError('x')]) {
    expect(meaningOf(mistake)).toBe(mistake)
  }
})

it('blames a question that had begun, and the server for one that had not', () => {
  const late = new DeadlinePassed('late')
  expect(blame(late, { begun: true })).toBeInstanceOf(QueryTooExpensive)
  expect(blame(late, { begun: false })).toBe(late)
  expect(blame(timedOut, { begun: true })).toBeInstanceOf(QueryTooExpensive)
  expect(blame(timedOut, { begun: false })).toBeInstanceOf(DatabaseUnavailable)
  expect(blame(outOfMemory, { begun: false })).toBeInstanceOf(QueryTooExpensive)
})
