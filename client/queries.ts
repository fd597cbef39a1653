import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { endpoints } from '../contract/endpoints.ts'
import { limits } from '../contract/limits.ts'
import { call } from './api.ts'

const everything = { limit: limits.page.max }
const on = (asOf: string | null) => (asOf ? { asOf } : {})
/** How many nodes to read around a party, by the number of steps: one step is shown whole. */
const around = [limits.neighbourhood.max, 500, 500]
/** Phenomena and seats change by an administrator's hand, not while somebody looks. */
const slow = { staleTime: 600_000 }

/** What the screens read, each under its own key, so that any feature finds the same answer in the cache. */
export const queries = {
  me: () => queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => call(endpoints.me.get, {}, signal), ...slow }),

  phenomena: () =>
    queryOptions({
      queryKey: ['phenomena'],
      queryFn: async ({ signal }) => (await call(endpoints.phenomena.list, { query: everything }, signal)).items,
      ...slow,
    }),

  partyTypes: () =>
    queryOptions({
      queryKey: ['party-types'],
      queryFn: async ({ signal }) => (await call(endpoints.partyTypes.list, { query: everything }, signal)).items,
      ...slow,
    }),

  /** The whole network; filters are applied here, so that they answer at once and hidden parties can be counted. */
  network: (phenomenonId: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['network', phenomenonId, asOf],
      queryFn: ({ signal }) =>
        call(
          endpoints.networks.get,
          { params: { phenomenonId }, query: { ...on(asOf), limit: limits.network.max } },
          signal,
        ),
      placeholderData: keepPreviousData,
    }),

  /** How large a network is: one node crosses the wire and `hidden` counts the rest. */
  networkSize: (phenomenonId: string) =>
    queryOptions({
      queryKey: ['network-size', phenomenonId],
      queryFn: async ({ signal }) => {
        const count = (kinds: string) =>
          inTurn(async () => {
            const query = { kinds, limit: 1 }
            const view = await call(endpoints.networks.get, { params: { phenomenonId }, query }, signal)
            return view.nodes.length + view.meta.hidden
          })
        return { parties: await count('organisation,professional'), vacant: await count('seat') }
      },
      staleTime: 60_000,
    }),

  /** The steps around a party, across all phenomena. */
  neighbourhood: (id: string, asOf: string | null, depth: number) =>
    queryOptions({
      queryKey: ['neighbourhood', id, asOf, depth],
      queryFn: ({ signal }) =>
        call(
          endpoints.parties.neighbourhood,
          { params: { id }, query: { ...on(asOf), depth, limit: around[depth - 1] ?? limits.neighbourhood.default } },
          signal,
        ),
    }),

  party: (id: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['party', id, asOf],
      queryFn: ({ signal }) => call(endpoints.parties.get, { params: { id }, query: on(asOf) }, signal),
    }),

  search: (text: string) =>
    queryOptions({
      queryKey: ['search', text],
      queryFn: async ({ signal }) =>
        (await call(endpoints.parties.search, { body: { text, limit: 12 } }, signal)).items,
      placeholderData: keepPreviousData,
      staleTime: 30_000,
    }),
}

let queue: Promise<unknown> = Promise.resolve()

/** Runs one after the other: counting every network must not stand in the way of the one that somebody opens. */
function inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  const turn = queue.then(run, run)
  queue = turn
  return turn
}
