import { useQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import { queries } from '../../queries.ts'

/** Names of parties by id; until they are read, and where they are gone, three dots. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const names = useQueries({
    queries: ids.map((id) => ({ ...queries.party(id, null), staleTime: 600_000 })),
    combine: (answers) => Object.fromEntries(answers.flatMap(({ data }) => (data ? [[data.id, data.label]] : []))),
  })
  return useCallback((id) => names[id] ?? '…', [names])
}
