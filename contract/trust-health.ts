import { z } from 'zod'
import { day, slug } from './primitives.ts'
import { tieGroupings, type tieStates } from './vocabulary.ts'

export const trustHealthQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Day on which to look; today when absent' }),
  by: z.enum(tieGroupings).default('layer').meta({
    description:
      'How parties are grouped in `pairs`: by layer, or by seat: the innermost of its own, else of its organisation',
  }),
})

const count = z.int().min(0)

/** How many pairs of parties are in each state. Every pair is in exactly one. */
const tieCounts = z
  .object({ mutual: count, 'one-sided': count, stale: count, unknown: count } satisfies Record<
    (typeof tieStates)[number],
    z.ZodType
  >)
  .meta({
    id: 'TieCounts',
    description:
      'Pairs of parties: mutual, both claim and both claims are fresh; one-sided, one claims and the claim is fresh; stale, a claim that the tie rests on is stale; unknown, nobody claimed anything, which says nothing about trust',
  })
export type TieCounts = z.infer<typeof tieCounts>

export const trustHealth = z
  .object({
    phenomenon: slug,
    parties: count,
    totals: tieCounts,
    claims: z.object({ all: count, stale: count, answered: count.meta({ description: 'With a claim the other way' }) }),
    reciprocity: z.number().min(0).max(1).nullable().meta({
      description: 'Answered claims out of all claims; null where there is none',
    }),
    groups: z
      .array(
        z.object({ id: slug.nullable().meta({ description: 'A layer or a seat; null for neither' }), parties: count }),
      )
      .meta({ description: 'With at least one party, from the inside out' }),
    pairs: z
      .array(z.object({ one: count, other: count, ...tieCounts.shape }))
      .meta({ description: 'Every two groups, each also with itself, by their place in `groups`' }),
    trend: z.array(z.object({ asOf: day, ...tieCounts.shape })).meta({
      description:
        'The last day of each of the eight quarters before `asOf`, and `asOf`. A claim counts as fresh by its last confirmation: what an earlier one said is not seen',
    }),
    asOf: day,
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
  })
  .meta({ id: 'TrustHealth', description: 'How trust stands in the network of a phenomenon.' })
export type TrustHealth = z.infer<typeof trustHealth>
