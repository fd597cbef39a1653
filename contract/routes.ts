import { z } from 'zod'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { day, slug, uuid } from './primitives.ts'

/** A party by its UUID, or a seat by its slug. */
const partyOrSeat = z.union([uuid, slug])

export const routesQuery = z
  .strictObject({
    from: uuid.meta({ description: 'The party at which the route begins' }),
    to: partyOrSeat.meta({ description: 'The party to reach, or the seat (its slug) that somebody fills' }),
    phenomenon: slug.optional().meta({ description: 'Only through the network of this phenomenon' }),
    asOf: day.optional().meta({ description: 'Day on which the route holds; today when absent' }),
    limit: z.coerce.number().int().min(1).max(limits.routes.max).default(limits.routes.default),
  })
  .refine(({ from, to }) => from !== to, { params: { fault: 'sameEnds' }, path: ['to'] })
export type RoutesQuery = z.infer<typeof routesQuery>

/** What a step rests on. */
export const stepKinds = ['trusts', 'colleagues', 'consultation', 'works-for', 'fills'] as const
export const stepStates = ['mutual', 'one-sided', 'contact', 'position'] as const

const strength = z.number().min(0).max(1)

export const routeStep = z
  .object({
    from: uuid,
    to: partyOrSeat,
    kind: z.enum(stepKinds),
    state: z.enum(stepStates).meta({
      description: 'Of a tie: mutual or one-sided. Colleagues and a shared consultation are a contact.',
    }),
    strength,
    level: z.int().min(1).max(5).optional().meta({ description: 'Of a tie: the lowest level of its claims' }),
    trusting: uuid.optional().meta({ description: 'Of a one-sided tie: who trusts the other' }),
    staleClaims: z.int().min(0).max(2).meta({ description: 'How many of the claims that it rests on are stale' }),
    through: z
      .object({ id: uuid, label: z.string() })
      .optional()
      .meta({ description: 'The organisation or consultation that both share' }),
  })
  .meta({ id: 'RouteStep' })
export type RouteStep = z.infer<typeof routeStep>

export const foundRoute = z
  .object({
    strength,
    steps: z.array(routeStep).min(1).max(limits.routes.steps),
    explanation: z.string().meta({ description: 'The route in one sentence, in the language of the asker' }),
  })
  .meta({ id: 'Route' })
export type FoundRoute = z.infer<typeof foundRoute>

/** Why there is no route, and what would help most. */
export const missingTie = z
  .object({
    reason: z.enum(['nobody-fills-it', 'not-in-network', 'no-ties', 'only-nearby']).meta({
      description: 'only-nearby: no route is known, for only what is near to the parties was looked at',
    }),
    from: uuid.optional().meta({ description: 'With `to`: the tie between these two would help most' }),
    to: uuid.optional(),
    explanation: z.string(),
  })
  .meta({ id: 'MissingTie' })
export type MissingTie = z.infer<typeof missingTie>

export const routesAnswer = z
  .object({
    routes: z.array(foundRoute).meta({ description: 'Ranked by strength, then fewer steps, then ids' }),
    missing: missingTie.nullable().meta({ description: 'Where there is no route' }),
    alternatives: z.array(z.object({ phenomenon: slug, route: foundRoute })).meta({
      description:
        'Where there is no route: the best one through the network of each other phenomenon, the strongest first, then fewer steps, then the id of the phenomenon. Not looked for, and so empty, where `complete` is false',
    }),
    parties: z.array(partyReference).meta({ description: 'Everybody who is on a route, by id' }),
    asOf: day,
    complete: z.boolean().meta({
      description:
        'False where the graph is too large for the memory of the server: then only the network of the phenomenon, or what is near to the parties, was looked at',
    }),
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
  })
  .meta({ id: 'Routes' })
export type RoutesAnswer = z.infer<typeof routesAnswer>
