import { z } from 'zod'
import { day, slug, uuid } from './primitives.ts'
import { edgeKinds, layers, nodeKinds, roles } from './vocabulary.ts'

/** A node of a graph: a party, a vacant seat (its id is the seat's slug), or a consultation. */
export const graphNode = z
  .object({
    id: z.string(),
    kind: z.enum(nodeKinds),
    label: z.string(),
    layer: z
      .enum(layers)
      .nullable()
      .meta({ description: "Layer of its seat, or of its organisation's seat; null without one" }),
    layerSeat: slug.optional().meta({ description: 'The seat whose layer that is' }),
    partyTypes: z.array(slug).meta({ description: 'Seats that it fills' }),
    organisationId: uuid.optional(),
    organisationName: z.string().optional(),
    function: z.string().optional(),
    phenomena: z.array(slug).meta({ description: 'Phenomena that it is involved in (a seat: that expect it)' }),
    roles: z.array(z.enum(roles)).optional().meta({ description: 'Its roles in the asked phenomenon' }),
    keyRole: z.boolean().optional().meta({ description: 'Plays a key role in the asked phenomenon' }),
    ties: z
      .int()
      .min(0)
      .meta({ description: 'Parties in the asked network with a current claim to or from it, shown or not' }),
  })
  .meta({ id: 'GraphNode' })
export type GraphNode = z.infer<typeof graphNode>

export const graphEdge = z
  .object({
    id: z.string(),
    kind: z.enum(edgeKinds),
    source: z.string(),
    target: z.string(),
    level: z.int().min(1).max(5).optional(),
    confirmedOn: day.optional(),
    stale: z.boolean().optional().meta({ description: 'Confirmed longer ago than the freshness window' }),
    mutual: z.boolean().optional().meta({ description: 'The other party claims it too' }),
  })
  .meta({ id: 'GraphEdge', description: 'Only a `trusts` edge has level, confirmedOn, stale and mutual.' })
export type GraphEdge = z.infer<typeof graphEdge>

/** The one shape of every graph that crosses the wire. Nodes and edges are ordered by id. */
export const graphView = z
  .object({
    nodes: z.array(graphNode),
    edges: z.array(graphEdge),
    meta: z.object({
      phenomenon: slug.optional(),
      asOf: day,
      hidden: z.int().min(0).meta({ description: 'Nodes left out by the limit' }),
      generatedAt: z.iso.datetime(),
    }),
  })
  .meta({ id: 'GraphView', description: 'Nodes, edges, and what they were asked for.' })
export type GraphView = z.infer<typeof graphView>
