import { setTimeout as pause } from 'node:timers/promises'
import { DeadlinePassed } from './errors.ts'

/**
 * What `work` answers, unless the deadline (epoch milliseconds) comes first: the driver's own budgets add up to far more.
 * @throws {DeadlinePassed} at the deadline; the work's own late failure is then of no interest to anyone
 */
export async function before<Result>(deadline: number, work: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => late.reject(new DeadlinePassed('The database did not answer in time.')),
    Math.max(0, deadline - Date.now()),
  )
  timer.unref()
  try {
    return await Promise.race([work, late.promise])
  } finally {
    work.catch(() => undefined)
    clearTimeout(timer)
  }
}

const attempts = 3

/** Waits a little longer before each retry; false where no attempt or no time is left. */
export async function pauseBeforeRetry(attempt: number, deadline: number): Promise<boolean> {
  const wait = 50 * 3 ** (attempt - 1)
  if (attempt >= attempts || Date.now() + wait >= deadline) return false
  await pause(wait)
  return true
}
