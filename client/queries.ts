import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AuditQuery } from '../contract/audit-entries.ts'
import type { DueQuery } from '../contract/confirmations.ts'
import { endpoints } from '../contract/endpoints.ts'
import type { KeyMeasure } from '../contract/key-parties.ts'
import { limits } from '../contract/limits.ts'
import type { Locale, PartyKind, TieGrouping } from '../contract/vocabulary.ts'
import { call } from './api.ts'
import { sayFreshness } from './i18n/language.ts'

const everything = { limit: limits.page.max }
const on = (asOf: string | null) => (asOf ? { asOf } : {})
/** How many nodes to read around a party, by the number of steps: one step is shown whole. */
const around = [limits.neighbourhood.max, 500, 500]
/** Phenomena and seats change by an administrator's hand, not while somebody looks. */
const slow = { staleTime: 600_000 }
/** A journey through time reads many networks, each of which may be large: those of other days are not kept for long. */
const passing = { gcTime: 30_000 }

type ConnectingAsked = {
  phenomenon: string | null
  asOf: string | null
  parties: readonly string[]
  exclude: readonly string[]
  language: Locale
}

/** What the screens read, each under its own key, so that any feature finds the same answer in the cache. */
export const queries = {
  /** Who asks. Every screen waits for it, so that its texts know how long trust is fresh. */
  me: () =>
    queryOptions({
      queryKey: ['me'],
      queryFn: async ({ signal }) => {
        const me = await call(endpoints.me.get, {}, signal)
        sayFreshness(me.freshnessMonths)
        return me
      },
      ...slow,
    }),

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
      ...(asOf && passing),
    }),

  /** How a network grew, month by month. */
  timeline: (phenomenonId: string) =>
    queryOptions({
      queryKey: ['timeline', phenomenonId],
      queryFn: ({ signal }) => call(endpoints.networks.timeline, { params: { phenomenonId } }, signal),
    }),

  /** Which seats of a phenomenon are filled, and by whom. */
  coverage: (phenomenonId: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['coverage', phenomenonId, asOf],
      queryFn: ({ signal }) => call(endpoints.coverage.get, { params: { phenomenonId }, query: on(asOf) }, signal),
      placeholderData: keepPreviousData,
    }),

  /** Which seats are filled in which phenomenon. */
  coverageMatrix: (asOf: string | null) =>
    queryOptions({
      queryKey: ['coverage-matrix', asOf],
      queryFn: ({ signal }) => call(endpoints.coverage.matrix, { query: on(asOf) }, signal),
      placeholderData: keepPreviousData,
    }),

  /** Which needed seats a coordinator reaches; its sentences are in the language of the page. */
  readiness: (phenomenonId: string, asked: { from: string | null; asOf: string | null; language: Locale }) =>
    queryOptions({
      queryKey: ['readiness', phenomenonId, asked],
      queryFn: ({ signal }) => {
        const { from, asOf } = asked
        return call(
          endpoints.readiness.get,
          { params: { phenomenonId }, query: { ...on(asOf), ...(from && { from }) } },
          signal,
        )
      },
      placeholderData: keepPreviousData,
    }),

  /** Who holds a network together, by one measure; asked again until all is calculated. */
  keyParties: (phenomenonId: string, asked: { asOf: string | null; by: KeyMeasure; limit: number }) =>
    queryOptions({
      queryKey: ['key-parties', phenomenonId, asked],
      queryFn: ({ signal }) => {
        const { asOf, ...rest } = asked
        return call(endpoints.keyParties.get, { params: { phenomenonId }, query: { ...rest, ...on(asOf) } }, signal)
      },
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => untilCalculated(state.data),
    }),

  /** Which parties are key parties in which networks. */
  keyMatrix: (asOf: string | null) =>
    queryOptions({
      queryKey: ['key-matrix', asOf],
      queryFn: ({ signal }) => call(endpoints.keyParties.matrix, { query: on(asOf) }, signal),
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => untilCalculated(state.data),
    }),

  /** Two or three networks held against each other; asked again until all is calculated. */
  networkComparison: (phenomena: readonly string[], asOf: string | null, exactly: readonly string[]) =>
    queryOptions({
      queryKey: ['network-comparison', phenomena, asOf, exactly],
      queryFn: ({ signal }) => {
        const query = {
          phenomena: phenomena.join(','),
          ...on(asOf),
          ...(exactly.length > 0 && { in: exactly.join(',') }),
        }
        return call(endpoints.networkComparisons.get, { query }, signal)
      },
      // The page stays while only the choice of parties changes: it begins anew with other networks.
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => untilCalculated(state.data),
    }),

  /** What would happen if a party left a network; its sentence is in the language of the page. */
  departure: (
    phenomenonId: string,
    partyId: string,
    asked: { from: string | null; asOf: string | null; language: Locale },
  ) =>
    queryOptions({
      queryKey: ['departure', phenomenonId, partyId, asked],
      queryFn: ({ signal }) => {
        const { from, asOf } = asked
        const query = { ...on(asOf), ...(from && { from }) }
        return call(endpoints.departures.get, { params: { phenomenonId, partyId }, query }, signal)
      },
    }),

  /** What joins some parties; its sentence is in the language of the page. */
  connecting: (asked: ConnectingAsked) =>
    queryOptions({
      queryKey: ['connecting', asked],
      queryFn: ({ signal }) => {
        const { phenomenon, asOf, parties, exclude } = asked
        return call(
          endpoints.connectingNetworks.find,
          { body: { parties: [...parties], exclude: [...exclude], ...on(asOf), ...(phenomenon && { phenomenon }) } },
          signal,
        )
      },
      placeholderData: keepPreviousData,
    }),

  /** How trust stands in a network, between every two layers or seats. */
  trustHealth: (phenomenonId: string, asked: { asOf: string | null; by: TieGrouping }) =>
    queryOptions({
      queryKey: ['trust-health', phenomenonId, asked],
      queryFn: ({ signal }) =>
        call(
          endpoints.trustHealth.get,
          { params: { phenomenonId }, query: { ...on(asked.asOf), by: asked.by } },
          signal,
        ),
      placeholderData: keepPreviousData,
    }),

  /** Into which groups a network divides. */
  communities: (phenomenonId: string, asOf: string | null) =>
    queryOptions({
      queryKey: ['communities', phenomenonId, asOf],
      queryFn: ({ signal }) => call(endpoints.communities.get, { params: { phenomenonId }, query: on(asOf) }, signal),
      placeholderData: keepPreviousData,
    }),

  /** The fewest ties that bring the filled seats within reach of a coordinator. */
  introductions: (phenomenonId: string, asked: { from: string | null; asOf: string | null; language: Locale }) =>
    queryOptions({
      queryKey: ['introductions', phenomenonId, asked],
      queryFn: ({ signal }) => {
        const { from, asOf } = asked
        const query = { ...on(asOf), ...(from && { from }) }
        return call(endpoints.introductions.propose, { params: { phenomenonId }, query }, signal)
      },
      placeholderData: keepPreviousData,
    }),

  /** Introductions that somebody took upon them, in all networks. */
  introductionRecords: () =>
    queryOptions({
      queryKey: ['introduction-records'],
      queryFn: ({ signal }) =>
        everyPage((page) => call(endpoints.introductions.list, { query: { ...everything, ...page } }, signal)),
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
      // The same party on another day: its card stays until the other is there.
      placeholderData: (card, query) => (query?.queryKey[1] === id ? card : undefined),
    }),

  search: (text: string, kinds?: PartyKind[], asOf: string | null = null) =>
    queryOptions({
      queryKey: ['search', text, kinds, asOf],
      queryFn: async ({ signal }) => {
        const body = { text, limit: 12, ...on(asOf), ...(kinds && { kinds }) }
        return (await call(endpoints.parties.search, { body }, signal)).items
      },
      placeholderData: keepPreviousData,
      staleTime: 30_000,
    }),

  /** The strongest routes between two; their sentences are in the language of the page. */
  routes: (from: string, to: string, where: { phenomenon: string | null; asOf: string | null; language: Locale }) =>
    queryOptions({
      queryKey: ['routes', from, to, where],
      queryFn: ({ signal }) => {
        const { phenomenon, asOf } = where
        return call(
          endpoints.routes.find,
          { query: { from, to, ...on(asOf), ...(phenomenon && { phenomenon }) } },
          signal,
        )
      },
    }),

  /** Claims that should be confirmed, a page at a time. */
  dueConfirmations: (asked: Pick<DueQuery, 'phenomenon' | 'party'>) =>
    infiniteQueryOptions({
      queryKey: ['due-confirmations', asked],
      queryFn: ({ pageParam, signal }) =>
        call(endpoints.confirmations.list, { query: { ...asked, ...cursor(pageParam) } }, signal),
      ...paged,
    }),

  /** Who changed what, newest first, a page at a time. */
  auditEntries: (asked: AuditFilter) =>
    infiniteQueryOptions({
      queryKey: ['audit-entries', asked],
      queryFn: ({ pageParam, signal }) => {
        const { mine, ...rest } = asked
        const query = { ...rest, ...(mine && { mine: 'true' as const }), ...cursor(pageParam) }
        return call(endpoints.auditEntries.list, { query }, signal)
      },
      ...paged,
    }),

  expectedSeats: (phenomenonId: string) =>
    queryOptions({
      queryKey: ['expected-seats', phenomenonId],
      queryFn: ({ signal }) =>
        everyPage((page) =>
          call(
            endpoints.expectedSeats.list,
            { params: { id: phenomenonId }, query: { ...everything, ...page } },
            signal,
          ),
        ),
    }),

  /** Consultations by name: their words are Dutch, whatever the language of the screen. */
  consultations: () =>
    queryOptions({
      queryKey: ['consultations'],
      queryFn: async ({ signal }) => {
        const read = (page: object) => call(endpoints.consultations.list, { query: { ...everything, ...page } }, signal)
        return (await everyPage(read)).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
      },
    }),

  savedQueries: () =>
    queryOptions({
      queryKey: ['saved-queries'],
      queryFn: ({ signal }) =>
        everyPage((page) => call(endpoints.savedQueries.list, { query: { ...everything, ...page } }, signal)),
    }),

  graphSchema: () =>
    queryOptions({
      queryKey: ['graph-schema'],
      queryFn: ({ signal }) => call(endpoints.graphSchema.get, {}, signal),
      ...slow,
    }),

  participations: (consultationId: string) =>
    queryOptions({
      queryKey: ['participations', consultationId],
      queryFn: ({ signal }) =>
        everyPage((page) =>
          call(
            endpoints.participation.list,
            { params: { id: consultationId }, query: { ...everything, ...page } },
            signal,
          ),
        ),
    }),

  trustRelation: (id: string) =>
    queryOptions({
      queryKey: ['trust-relation', id],
      queryFn: ({ signal }) => call(endpoints.trustRelations.get, { params: { id }, query: {} }, signal),
    }),

  consultation: (id: string) =>
    queryOptions({
      queryKey: ['consultation', id],
      queryFn: ({ signal }) => call(endpoints.consultations.get, { params: { id }, query: {} }, signal),
    }),

  /** The claims of and about a party that should be confirmed: after a job change, the list to hand over. */
  handOver: (party: string) =>
    queryOptions({
      queryKey: ['hand-over', party],
      queryFn: ({ signal }) =>
        everyPage((page) => call(endpoints.confirmations.list, { query: { party, ...everything, ...page } }, signal)),
    }),

  /** Everything held about a professional; read anew each time, because to read it is the right of that person. */
  personalData: (id: string) =>
    queryOptions({
      queryKey: ['personal-data', id],
      queryFn: ({ signal }) => call(endpoints.personalData.get, { params: { id } }, signal),
      staleTime: 0,
    }),

  organisation: (id: string) =>
    queryOptions({
      queryKey: ['organisation', id],
      queryFn: ({ signal }) => call(endpoints.organisations.get, { params: { id }, query: {} }, signal),
    }),
}

/** Milliseconds until a calculation that is under way is asked after again. */
function untilCalculated(answer: { progress: number } | undefined): number | false {
  return answer && answer.progress < 1 ? 500 : false
}

/** Which part of the audit trail. */
export type AuditFilter = Partial<
  Pick<AuditQuery, 'party' | 'otherParty' | 'subject' | 'kind' | 'action' | 'mine' | 'since' | 'until'>
>

/** How the pages of a list follow each other. */
const paged = {
  initialPageParam: '',
  getNextPageParam: ({ next }: { next?: string | undefined }) => next,
}

const cursor = (next: string) => (next ? { cursor: next } : {})

/** All items of a list that is known to be short. */
async function everyPage<Item>(
  read: (page: { cursor?: string }) => Promise<{ items: Item[]; next?: string | undefined }>,
): Promise<Item[]> {
  const items: Item[] = []
  for (let next: string | undefined = ''; next !== undefined; ) {
    const page: { items: Item[]; next?: string | undefined } = await read(cursor(next))
    items.push(...page.items)
    next = page.next
  }
  return items
}

let queue: Promise<unknown> = Promise.resolve()

/** Runs one after the other: counting every network must not stand in the way of the one that somebody opens. */
function inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  const turn = queue.then(run, run)
  queue = turn
  return turn
}
