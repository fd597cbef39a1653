import { DatabaseUnavailable } from '../errors.ts'

/** Lets at most so many work at once; the next waits until one has ended. @throws {DatabaseUnavailable} when it gives up */
export function turnsFor(most: number) {
  let busy = 0
  const waiting: (() => void)[] = []
  const begin = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        signal.removeEventListener('abort', stop)
        busy++
        resolve()
      }
      const stop = () => {
        waiting.splice(waiting.indexOf(go), 1)
        reject(givenUp(signal))
      }
      if (signal.aborted) return reject(givenUp(signal))
      if (busy < most) return go()
      waiting.push(go)
      signal.addEventListener('abort', stop, { once: true })
    })
  return async <Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> => {
    await begin(signal)
    try {
      return await work()
    } finally {
      busy--
      waiting.shift()?.()
    }
  }
}

const givenUp = ({ reason }: AbortSignal) =>
  new DatabaseUnavailable('Other questions are being answered.', { cause: reason })
