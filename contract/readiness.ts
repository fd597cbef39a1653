import { z } from 'zod'
import { expectedSeatInput } from './expected-seats.ts'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { partyType } from './party-types.ts'
import { day, slug, uuid } from './primitives.ts'
import { routeStep } from './routes.ts'
import { necessities, readinessStatuses } from './vocabulary.ts'

export const readinessQuery = z.strictObject({
  from: uuid.optional().meta({
    description: 'The coordinator; when absent the first of `coordinators`',
  }),
  asOf: day.optional().meta({ description: 'Day on which to look; today when absent' }),
})
export type ReadinessQuery = z.infer<typeof readinessQuery>

const count = z.int().min(0)

const status = z.enum(readinessStatuses).meta({
  description:
    'The first that holds. reached: within two fresh mutual steps; vacant, organisation-only: as in the coverage; stale: within two mutual steps, not all fresh; one-sided: within two ties, not all mutual; too-far: by three to six fresh mutual steps; no-ties: none of these',
})

/** How many of the needed seats are reached, and what the others are. */
const readinessCounts = z
  .object({
    needed: count,
    reached: count,
    percentage: z.number().min(0).max(100).nullable().meta({
      description: 'Of the needed seats, to one decimal; null where none is needed',
    }),
    byStatus: z.object({
      reached: count,
      vacant: count,
      'organisation-only': count,
      stale: count,
      'one-sided': count,
      'too-far': count,
      'no-ties': count,
    } satisfies Record<(typeof readinessStatuses)[number], z.ZodType>),
  })
  .meta({ id: 'ReadinessCounts' })
export type ReadinessCounts = z.infer<typeof readinessCounts>

export const seatReadiness = z
  .object({
    partyTypeId: slug,
    ...partyType.pick({ nameNl: true, nameEn: true, layer: true }).shape,
    ...expectedSeatInput.pick({ necessity: true, conditionNl: true, conditionEn: true }).shape,
    status,
    steps: z.array(routeStep).meta({
      description: 'The way to the seat that there is, or the one that wants least; empty where there is none',
    }),
    filledBy: z.array(uuid).max(limits.readiness.named).meta({
      description: 'Who in the network fills it, or works for an organisation that does: professionals first, by id',
    }),
    hidden: count.meta({ description: 'How many more do' }),
    explanation: z.string().meta({ description: 'In one sentence, in the language of the asker' }),
  })
  .meta({ id: 'SeatReadiness' })
export type SeatReadiness = z.infer<typeof seatReadiness>

export const readiness = z
  .object({
    phenomenon: slug,
    from: partyReference.nullable().meta({ description: 'From whom seats are reached; null where nobody coordinates' }),
    reason: z.enum(['no-coordinator', 'not-in-network']).nullable().meta({
      description:
        'Why nothing can be reached at all: nobody coordinates, or the party asked for is not in the network',
    }),
    coordinators: z.array(partyReference).max(limits.readiness.coordinators).meta({
      description:
        'Involved with the role `coordinates`: key roles first, professionals before organisations, then by id',
    }),
    totals: readinessCounts,
    necessities: z
      .array(readinessCounts.extend({ necessity: z.enum(necessities) }))
      .meta({ description: 'The same for each necessity that makes a seat needed' }),
    seats: z.array(seatReadiness).meta({ description: 'Needed seats, by necessity, then layer, then id' }),
    trend: z.array(z.object({ asOf: day, needed: count, reached: count })).meta({
      description:
        'The last day of each of the eight quarters before `asOf`, and `asOf`. Which seats are needed is as recorded now; a claim counts as fresh by its last confirmation, so what an earlier one said is not seen',
    }),
    parties: z.array(partyReference).meta({ description: 'Everybody who is named, by id' }),
    asOf: day,
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
  })
  .meta({
    id: 'Readiness',
    description:
      'Which needed seats a coordinator reaches by at most two fresh mutual steps, and what breaks the others.',
  })
export type Readiness = z.infer<typeof readiness>
