import type { QueryClient } from '@tanstack/react-query'

/** Answers that no edit in the explorer changes. */
const lasting: readonly unknown[] = ['me', 'party-types']

/** After a write: what is on the screen is asked again while it stays there, the rest when it is next needed. */
export function refresh(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => !lasting.includes(queryKey[0]) })
}
