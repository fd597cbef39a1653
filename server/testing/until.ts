import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something holds. @throws after 30 s */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('Waited 30 s in vain')
    await pause(200)
  }
}

/** Asks again, as `Retry-After` invites to, while the database has its hands full: for tests that ask much at once. */
export async function persistently<Answer extends { statusCode: number }>(
  request: () => Promise<Answer>,
): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await request()
    if (answer.statusCode !== 503 || tries === 20) return answer
    await pause(250)
  }
}
