import { setImmediate as turn } from 'node:timers/promises'

/** Milliseconds of work after which others get their turn. */
const slice = 25

/** Does something for each item without keeping everybody else waiting. @throws when `signal` aborts */
export async function inTurns<Item>(
  items: Iterable<Item>,
  signal: AbortSignal | undefined,
  work: (item: Item) => void,
): Promise<void> {
  let began = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - began < slice) continue
    await turn()
    signal?.throwIfAborted()
    began = performance.now()
  }
}
