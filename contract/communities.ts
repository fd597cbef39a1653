import { z } from 'zod'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { day, slug } from './primitives.ts'
import { layers } from './vocabulary.ts'

export const communitiesQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Day on which to look; today when absent' }),
})

const count = z.int().min(0)
const member = partyReference.extend({ layer: z.enum(layers).nullable() })

export const community = z
  .object({
    organisations: z
      .array(partyReference.extend({ members: count }))
      .max(limits.communities.named)
      .meta({
        description: 'After which it is named: those with the most members in it, then by id',
      }),
    members: z.array(member).meta({ description: 'By id' }),
    part: z.int().min(1).meta({
      description:
        'The connected part of the network that it is in: 1 is the largest, equals by the id of their first party',
    }),
    within: count.meta({ description: 'Ties between two members' }),
    across: count.meta({ description: 'Ties of a member with a party outside' }),
  })
  .meta({ id: 'Community' })
export type Community = z.infer<typeof community>

export const communities = z
  .object({
    phenomenon: slug,
    modularity: z.number().nullable().meta({
      description:
        'Of this division, on the strength of ties (Newman 2004): 0 as by chance, towards 1 the more separate; null without a tie',
    }),
    communities: z.array(community).meta({ description: 'The largest first, then by the id of the first member' }),
    isolated: z.array(member).meta({ description: 'Parties without a tie: in no community' }),
    asOf: day,
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
  })
  .meta({
    id: 'Communities',
    description:
      'Groups of parties with stronger ties among each other than with others (Louvain, Blondel et al. 2008).',
  })
export type Communities = z.infer<typeof communities>
