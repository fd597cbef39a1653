import { useQuery } from '@tanstack/react-query'
import { uuid } from '../../contract/primitives.ts'
import { queries } from '../queries.ts'

/** The name of a party; dots until it is known, nothing for no party. */
export function usePartyName(id: unknown): string {
  const party = uuid.safeParse(id)
  const { data } = useQuery({ ...queries.party(party.data ?? '', null), enabled: party.success })
  return party.success ? (data?.label ?? '…') : ''
}
