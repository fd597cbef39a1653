import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-aria-components'
import { queries } from '../../queries.ts'
import { partyAddress } from '../../view/address.ts'

/** The name of a party, and the way to it; dots until it is known. */
export function PartyName({ id, where }: { id: string; where: { phenomenon: string; asOf: string | null } }) {
  const name = useName(id)
  return <Link href={partyAddress(id, where)}>{name}</Link>
}

/** How a party is called; dots until it is known. */
export function useName(id: string): string {
  return useQuery(queries.party(id, null)).data?.label ?? '…'
}
