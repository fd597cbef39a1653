import { z } from 'zod'
import { expectedSeatInput } from './expected-seats.ts'
import { keyCell } from './key-parties.ts'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { partyType } from './party-types.ts'
import { day, queryList, slug } from './primitives.ts'
import { coverageStatuses, layers } from './vocabulary.ts'

const count = z.int().min(0)

export const comparisonQuery = z.strictObject({
  phenomena: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(slug).min(limits.comparison.least).max(limits.comparison.most))
    .refine((ids) => new Set(ids).size === ids.length, { params: { fault: 'samePhenomenon' } })
    .meta({ description: 'Comma-separated list of two or three phenomena' }),
  asOf: day.optional().meta({ description: 'Day on which to read the networks; today when absent' }),
  in: queryList(slug).optional().meta({
    description: 'Name the parties that are in exactly these of the phenomena; without it those in at least two',
  }),
})

const comparedParty = partyReference
  .extend({
    layer: z.enum(layers).nullable(),
    cells: z.array(keyCell.nullable()).meta({ description: 'In the order of `phenomena`; null: not involved' }),
  })
  .meta({ id: 'ComparedParty' })
export type ComparedParty = z.infer<typeof comparedParty>

const comparedSeat = z
  .object({
    partyTypeId: slug,
    ...partyType.pick({ nameNl: true, nameEn: true, layer: true }).shape,
    cells: z
      .array(
        z
          .object({
            status: z.enum(coverageStatuses),
            ...expectedSeatInput.pick({ necessity: true, conditionNl: true, conditionEn: true }).shape,
            needed: z.boolean(),
          })
          .nullable(),
      )
      .meta({ description: 'In the order of `phenomena`; null where the seat is not expected, or switched off' }),
  })
  .meta({ id: 'ComparedSeat' })
export type ComparedSeat = z.infer<typeof comparedSeat>

export const networkComparison = z
  .object({
    asOf: day,
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
    progress: z.number().min(0).max(1).meta({ description: 'Of the calculation of betweenness; below 1, ask again' }),
    phenomena: z
      .array(
        z.object({
          id: slug,
          parties: count,
          only: count.meta({ description: 'Parties that are in none of the others' }),
          ties: count,
          pivots: count.meta({ description: 'Fewer than parties where betweenness is an estimate' }),
          needed: count,
          filled: count,
          vacant: count,
          singlePoints: count,
        }),
      )
      .meta({ description: 'As they were asked for' }),
    overlaps: z
      .array(z.object({ phenomena: z.array(slug).min(2), parties: count }))
      .meta({ description: 'How many parties are in exactly these, and in none of the others' }),
    parties: z.array(comparedParty).max(limits.comparison.parties).meta({
      description:
        'Parties in at least two, or as `in` asks: in most first, then by the sum of their ranks, then by id',
    }),
    hidden: count.meta({ description: 'How many of them are left out' }),
    seats: z.array(comparedSeat).meta({
      description: 'Seats that are vacant in one of them, or not the same in all; by layer, then id',
    }),
    keys: z.array(comparedParty).meta({ description: 'Key parties in all of them' }),
    singlePoints: z
      .array(comparedParty)
      .max(limits.comparison.parties)
      .meta({ description: 'Without whom at least one of them falls apart; what is cut off most first, then by id' }),
  })
  .meta({ id: 'NetworkComparison', description: 'Two or three networks held against each other.' })
export type NetworkComparison = z.infer<typeof networkComparison>
