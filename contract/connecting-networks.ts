import { z } from 'zod'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { day, slug, uuid } from './primitives.ts'
import { routeStep } from './routes.ts'

const exampleParties = [1, 2, 3].map((one) => `${one}c8a2b1e-0d53-4f6a-9b7e-2f4c5d6e7a80`)
const { least, most, excluded } = limits.connecting

export const connectingRequest = z
  .strictObject({
    parties: z
      .array(uuid)
      .min(least)
      .max(most)
      .meta({ description: 'The parties to be joined', example: exampleParties }),
    phenomenon: slug.optional().meta({ description: 'Only through the network of this phenomenon' }),
    asOf: day.optional().meta({ description: 'Day on which it holds; today when absent' }),
    exclude: z.array(uuid).max(excluded).default([]).meta({ description: 'Not through these parties' }),
  })
  .refine(({ parties }) => new Set(parties).size === parties.length, {
    params: { fault: 'sameTwice' },
    path: ['parties'],
  })
  .refine(({ parties, exclude }) => !exclude.some((id) => parties.includes(id)), {
    params: { fault: 'excludedAsked' },
    path: ['exclude'],
  })
export type ConnectingRequest = z.infer<typeof connectingRequest>

export const connectingNetwork = z
  .object({
    steps: z.array(routeStep).meta({
      description: 'A tree: each step joins one party more. From the one that was asked for first, breadth first',
    }),
    strength: z.number().min(0).max(1).nullable().meta({
      description: 'The product of its steps; null where not all are joined',
    }),
    bound: z.number().meta({
      description:
        'The strongest tree there is has at most the strength of this one to the power of 1/bound: 2 (1 - 1/k) for k parties (Mehlhorn 1988)',
    }),
    groups: z.array(z.array(uuid)).meta({
      description: 'The parties asked for, as far as they are joined with each other: one group when all are',
    }),
    absent: z.array(uuid).meta({ description: 'Parties asked for that are not in the network' }),
    explanation: z.string().meta({ description: 'In one sentence, in the language of the asker' }),
    parties: z.array(partyReference).meta({ description: 'Everybody who is named, by id' }),
    asOf: day,
    complete: z.boolean().meta({
      description:
        'False where the graph is too large for the memory of the server: then only the network of the phenomenon, or what is near to the parties, was looked at',
    }),
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
  })
  .meta({ id: 'ConnectingNetwork', description: 'A small strong subgraph that joins some parties.' })
export type ConnectingNetwork = z.infer<typeof connectingNetwork>
