import { z } from 'zod'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { day, slug } from './primitives.ts'
import { layers } from './vocabulary.ts'

const count = z.int().min(0)
const layer = z.enum(layers).nullable()
const asOf = day.optional().meta({ description: 'Day on which to read the network; today when absent' })

/** By what key parties can be ranked. */
export const keyMeasures = ['betweenness', 'degree', 'constraint', 'cut'] as const
export type KeyMeasure = (typeof keyMeasures)[number]

export const keyPartiesQuery = z.strictObject({
  asOf,
  by: z.enum(keyMeasures).default('betweenness').meta({
    description: 'The highest first, constraint the lowest first; what is equal by id. Unknown comes last.',
  }),
  limit: z.coerce.number().int().min(1).max(limits.keyParties.max).default(limits.keyParties.default),
})
export const keyMatrixQuery = z.strictObject({ asOf })

/** What falls apart without a party. */
export const cut = z
  .object({
    parts: z.int().min(2).meta({ description: 'Into how many parts its part of the network falls without it' }),
    cutOff: z.int().min(1).meta({ description: 'Parties that are then cut off from the largest of these' }),
  })
  .meta({ id: 'NetworkCut' })
export type Cut = z.infer<typeof cut>

const cutOrNot = cut.nullable().meta({ description: 'Null where its part of the network stays together without it' })
const betweenness = z.number().min(0).nullable().meta({
  description:
    'For every other pair the share of its shortest paths that runs through this party, summed; a tie is as long as one divided by its strength. Null while it is being calculated.',
})
const share = z.number().min(0).nullable().meta({
  description: 'Betweenness divided by the number of other pairs; null below three parties, and while calculating',
})
const rank = z.int().min(1).nullable().meta({
  description: 'Place by betweenness, the same for equals; null without any, and while calculating',
})
const degree = count.meta({ description: 'Parties in the network with which it has a tie' })
const progress = z
  .number()
  .min(0)
  .max(1)
  .meta({ description: 'Of the calculation of betweenness; below 1, ask again to see it further' })
const revision = z.int().meta({ description: 'Writes of the graph up to which this holds' })

export const keyParty = partyReference
  .extend({
    layer,
    degree,
    strength: z.number().min(0).meta({ description: 'The strengths of its ties, summed' }),
    betweenness,
    share,
    rank,
    constraint: z.number().nullable().meta({
      description:
        "Burt's constraint on the strength of ties: low for a broker, whose contacts do not know each other; null without a tie",
    }),
    layers: z.array(z.enum(layers)).meta({ description: 'Layers in which it has a tie' }),
    cut: cutOrNot,
  })
  .meta({ id: 'KeyParty' })
export type KeyParty = z.infer<typeof keyParty>

export const keyParties = z
  .object({
    phenomenon: slug,
    asOf: day,
    revision,
    parties: count,
    ties: count,
    parts: count.meta({ description: 'Connected parts, among the parties that have a tie' }),
    isolated: count.meta({ description: 'Parties without a tie' }),
    articulationPoints: count.meta({
      description: 'Parties without which a part falls apart: all of them, also where `items` has fewer',
    }),
    progress,
    pivots: count.meta({
      description:
        'Parties from which shortest paths are counted: all of them, or fewer where betweenness is an estimate',
    }),
    items: z.array(keyParty),
  })
  .meta({
    id: 'KeyParties',
    description: 'Who holds the network of a phenomenon together. Nothing is said of persons.',
  })
export type KeyParties = z.infer<typeof keyParties>

/** A party in one network, as far as it is a key party there. */
export const keyCell = z
  .object({
    degree,
    rank,
    share,
    cut: cutOrNot,
    key: z.boolean().meta({
      description: `Among the first ${limits.keyParties.top} by betweenness, or the network falls apart without it`,
    }),
  })
  .meta({ id: 'KeyCell' })
export type KeyCell = z.infer<typeof keyCell>

export const keyMatrix = z
  .object({
    asOf: day,
    revision,
    progress,
    phenomena: z.array(z.object({ id: slug, parties: count, ties: count, pivots: count })),
    parties: z
      .array(
        partyReference.extend({
          layer,
          cells: z.array(keyCell.nullable()).meta({ description: 'In the order of `phenomena`; null: not involved' }),
        }),
      )
      .max(limits.keyParties.rows)
      .meta({ description: 'Key in most networks first, then by their best rank, then by id' }),
    hidden: count.meta({ description: 'Key parties left out' }),
  })
  .meta({ id: 'KeyPartyMatrix', description: 'Which parties are key parties in which networks.' })
export type KeyMatrix = z.infer<typeof keyMatrix>
