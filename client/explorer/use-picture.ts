import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { GraphNode, GraphView } from '../../contract/graph-view.ts'
import type { AmongParties } from '../../contract/network-filters.ts'
import { uuid } from '../../contract/primitives.ts'
import { useGroup } from '../features/groups/use-group.ts'
import { project } from '../graph/projection.ts'
import { queries } from '../queries.ts'
import { type LegendCounts, legendCounts, type Picture } from '../view/picture.ts'
import { useView } from '../view/store.ts'

const nothing: GraphView = {
  nodes: [],
  edges: [],
  meta: { asOf: '1970-01-01', hidden: 0, generatedAt: '1970-01-01T00:00:00Z' },
}

/** What the answers of the server and the view make together. */
export type Scene = {
  picture: Picture
  network: GraphView
  /** Today's network while another day is shown: it says where everybody stands. */
  ground: GraphView
  /** Ids in the network of the phenomenon, shown or not. */
  members: ReadonlySet<string>
  /** Ids that are drawn. */
  shown: ReadonlySet<string>
  /** Every node that is known here, by id. */
  known: ReadonlyMap<string, GraphNode>
  legend: LegendCounts
  isLoading: boolean
  error: Error | null
}

/** Reads the network and what lies around it, and projects the view onto them. */
export function usePicture(): Scene {
  const { phenomenon, asOf, focus, expansions, filters } = useView(({ view }) => view)
  const { data, error, isPending, isPlaceholderData } = useQuery({
    ...queries.network(phenomenon ?? '', asOf),
    enabled: phenomenon !== null,
  })
  const todays = useQuery({
    ...queries.network(phenomenon ?? '', null),
    enabled: phenomenon !== null && asOf !== null,
  })
  const ground = asOf === null ? nothing : (todays.data ?? nothing)
  // Laid out by itself a past day would be a map of its own, with no room for whoever came later.
  const isGroundless = phenomenon !== null && asOf !== null && todays.isLoading
  const network = phenomenon === null || isGroundless ? nothing : (data ?? nothing)
  const members = useMemo(() => new Set(network.nodes.map((node) => node.id)), [network])

  const outsiders = expansions
    .filter(({ revealed }) => revealed.some((id) => !members.has(id)))
    .map(({ party }) => party)
  const around = outsiders.map((party) => ({ party, depth: 1 }))
  if (focus && !members.has(focus.centre)) around.push({ party: focus.centre, depth: focus.steps })
  const answers = useQueries({
    queries: around
      .filter(({ party }) => uuid.safeParse(party).success)
      .map(({ party, depth }) => ({
        ...queries.neighbourhood(party, asOf, depth),
        enabled: phenomenon === null || data !== undefined,
      })),
    combine: (results) => ({
      extra: results.flatMap((result) => result.data ?? []),
      isPending: results.some((result) => result.isPending && result.fetchStatus !== 'idle'),
      error: results.find((result) => result.error)?.error ?? null,
    }),
  })

  const { extra } = answers
  const { members: group } = useGroup()
  const { groupTies } = filters
  const among = useMemo(
    (): AmongParties | null => (group && groupTies ? { parties: [...group.keys()], ties: groupTies } : null),
    [group, groupTies],
  )
  const drawn = useMemo(
    () => project(network, extra, { filters, among, focus, expansions }),
    [network, extra, filters, among, focus, expansions],
  )
  const legend = useMemo(() => {
    const open = { ...filters, layers: null, kinds: null, tieStates: null }
    const claims = [network, ...extra].flatMap(({ edges }) => edges)
    return legendCounts(project(network, extra, { filters: open, among, focus, expansions }), claims)
  }, [network, extra, filters, among, focus, expansions])
  const picture = useMemo(() => {
    const { meta } = network === nothing ? (extra[0] ?? network) : network
    return { ...drawn, hiddenByLimit: network.meta.hidden, asOf: meta === nothing.meta ? null : meta.asOf, among }
  }, [drawn, network, extra, among])
  const known = useMemo(
    () => new Map([...extra, network].flatMap(({ nodes }) => nodes.map((node) => [node.id, node]))),
    [extra, network],
  )
  const shown = useMemo(() => new Set(drawn.nodes.map((node) => node.id)), [drawn])
  return {
    picture,
    network,
    ground,
    members,
    shown,
    known,
    legend,
    isLoading: (phenomenon !== null && (isPending || isPlaceholderData || isGroundless)) || answers.isPending,
    error: error ?? answers.error,
  }
}
