import { useQuery } from '@tanstack/react-query'
import { type AccountRole, accountRoles } from '../../contract/vocabulary.ts'
import { queries } from '../queries.ts'

/** Whether this account may do what asks for at least the given role. */
export function useMay(least: AccountRole): boolean {
  const { data } = useQuery(queries.me())
  return data !== undefined && accountRoles.indexOf(data.role) >= accountRoles.indexOf(least)
}
