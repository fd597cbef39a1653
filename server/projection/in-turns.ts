import { setImmediate as others } from 'node:timers/promises'
import type { Projection } from './projection.ts'

/** Long work on a projection, which yields wherever other requests may have their turn. */
export type Turns<Answer> = Generator<void, Answer>

/** Milliseconds of work before the others have a turn. */
const turn = 50
/** Times that work is begun anew because of a write, before it is done at once. */
const most = 2

/**
 * What work answers, done in turns with other requests. All of it is of one revision: where something was written
 * between two turns it begins anew, so it takes everything from the projection after it began.
 */
export async function inTurns<Answer>(projection: Projection, work: () => Turns<Answer>): Promise<Answer> {
  for (let time = 0; time < most; time++) {
    const { revision } = projection
    const parts = work()
    for (let since = performance.now(); projection.revision === revision; ) {
      const { done, value } = parts.next()
      if (done) return value
      if (performance.now() - since < turn) continue
      await others()
      since = performance.now()
    }
  }
  return atOnce(work())
}

/** What work answers, without a turn for anybody else. */
export function atOnce<Answer>(work: Turns<Answer>): Answer {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
