import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useSeatName } from '../../i18n/words.ts'
import { queries } from '../../queries.ts'
import { isPartyId } from '../../view/party-id.ts'
import { useView } from '../../view/store.ts'
import { useRoutes } from './use-route.ts'

/** Names of who is on the routes that are looked at, seats in the language of the page; also of who is not drawn. */
export function useNames(): (id: string) => string {
  const seatName = useSeatName()
  const { route, asOf } = useView(({ view }) => view)
  const { data } = useRoutes()
  const start = useQuery({ ...queries.party(route?.from ?? '', asOf), enabled: route !== null })
  const parties = data?.parties
  const first = start.data
  return useCallback(
    (id) => {
      if (!isPartyId(id)) return seatName(id)
      return parties?.find((party) => party.id === id)?.label ?? (first?.id === id ? first.label : '…')
    },
    [seatName, parties, first],
  )
}
