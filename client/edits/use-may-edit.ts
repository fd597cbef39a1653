import { useQuery } from '@tanstack/react-query'
import { queries } from '../queries.ts'
import { useView } from '../view/store.ts'

/** Whether this account may change things, and looks at today: the past is only read. */
export function useMayEdit(): boolean {
  const { data } = useQuery(queries.me())
  const asOf = useView(({ view }) => view.asOf)
  return asOf === null && (data?.role === 'editor' || data?.role === 'admin')
}
