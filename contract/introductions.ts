import { z } from 'zod'
import { partyReference } from './parties.ts'
import { day, slug, uuid } from './primitives.ts'
import { introductionKinds } from './vocabulary.ts'

export const proposedTie = z
  .object({
    kind: z.enum(introductionKinds).meta({
      description:
        'introduce: there is no tie yet; complete: it is one-sided, so that the other claim is wanting; confirm: it is mutual and not fresh',
    }),
    from: uuid.meta({ description: 'The coordinator, or somebody whom the coordinator trusts and is trusted by' }),
    to: uuid,
    introducer: uuid.nullable().meta({
      description: 'Who has a tie with both: the strongest by the product of the two; null where nobody has',
    }),
    seats: z.array(slug).min(1).meta({ description: 'The seats that it brings within reach, by id' }),
    explanation: z.string().meta({ description: 'In one sentence, in the language of the asker' }),
  })
  .meta({ id: 'ProposedTie' })
export type ProposedTie = z.infer<typeof proposedTie>

export const introductions = z
  .object({
    phenomenon: slug,
    from: partyReference.nullable(),
    reason: z.enum(['no-coordinator', 'not-in-network']).nullable(),
    coordinators: z.array(partyReference),
    proposals: z.array(proposedTie).meta({
      description: 'Together they bring every seat within reach that is filled: the one that brings most comes first',
    }),
    isFewest: z.boolean().meta({
      description: 'Whether no fewer ties would do; false where finding out takes too long, and these are good ones',
    }),
    remaining: z
      .array(z.object({ partyTypeId: slug, status: z.enum(['vacant', 'organisation-only', 'no-ties']) }))
      .meta({
        description: 'Seats that no tie brings within reach: first somebody must be found for them, or a coordinator',
      }),
    parties: z.array(partyReference).meta({ description: 'Everybody who is named, by id' }),
    asOf: day,
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
  })
  .meta({
    id: 'ProposedIntroductions',
    description: 'The fewest ties that bring the filled seats within reach of a coordinator.',
  })
export type Introductions = z.infer<typeof introductions>
