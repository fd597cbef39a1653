import { QueryCache, QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { isAway, isSignedOut } from '../../api.ts'
import { queries } from '../../queries.ts'

/** Whether the server or its database is away; set by any request that found out. */
export const useConnection = create<{ away: boolean }>(() => ({ away: false }))

/** The cache of all answers. What failed because the server was away is asked again when it is back. */
export function createQueryClient(): QueryClient {
  const me = queries.me().queryKey
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      // A refusal stays a refusal, and for an absent server the banner keeps watch.
      queries: { retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
    },
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isAway(error)) useConnection.setState({ away: true })
        if (isSignedOut(error) && query.queryKey[0] !== me[0]) void client.resetQueries({ queryKey: me })
      },
    }),
  })
  return client
}
