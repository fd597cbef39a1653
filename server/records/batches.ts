import { limits } from '../../contract/limits.ts'

/** The items in the portions in which the database gets them. */
export function batches<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / limits.batch) }, (_, i) => i * limits.batch)
  return starts.map((start) => items.slice(start, start + limits.batch))
}
