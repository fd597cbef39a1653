import { z } from 'zod'
import { expectedSeatInput } from './expected-seats.ts'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { partyType } from './party-types.ts'
import { day, slug, version } from './primitives.ts'
import { coverageStatuses, layers } from './vocabulary.ts'

const count = z.int().min(0)

/** How many seats there are of each sort. Only needed seats have a status in these figures. */
const coverageCounts = z
  .object({
    needed: count.meta({ description: 'Seats that are needed now: filled + organisationOnly + vacant' }),
    filled: count,
    organisationOnly: count,
    vacant: count.meta({ description: 'The gaps: the same seats that the network shows as vacant' }),
    optional: count.meta({ description: 'Seats that apply and may stay empty' }),
    off: count.meta({ description: 'Seats that are switched off for the phenomenon' }),
  })
  .meta({ id: 'CoverageCounts' })
export type CoverageCounts = z.infer<typeof coverageCounts>

const status = z.enum(coverageStatuses).meta({
  description:
    'filled: a professional in the network fills it, or works for an organisation in the network that does; organisation-only: such an organisation, and nobody who works there; vacant: neither',
})
const needed = z
  .boolean()
  .meta({ description: 'It applies, and its necessity is not optional: were it vacant, it would be a gap' })

/** One seat that a phenomenon expects, and who is in it. */
export const seatCoverage = z
  .object({
    partyTypeId: slug,
    ...partyType.pick({ nameNl: true, nameEn: true, layer: true }).shape,
    ...expectedSeatInput.shape,
    version: version.meta({ description: 'Of the expected seat: what `If-Match` takes to switch it off or on' }),
    needed,
    status,
    organisations: z.array(partyReference).meta({ description: 'Organisations in the network that fill it' }),
    professionals: z.array(partyReference).meta({
      description: 'Professionals in the network who fill it, or work for one of these organisations: there, as what',
    }),
    hidden: count.meta({ description: `Parties left out of these two lists, each at most ${limits.coverage.named}` }),
    candidates: z.array(partyReference).max(limits.coverage.candidates).meta({
      description:
        'Parties outside this network whose involvement would take the seat a step further: those that fill a vacant one, those who work for an organisation-only one',
    }),
  })
  .meta({ id: 'SeatCoverage' })
export type SeatCoverage = z.infer<typeof seatCoverage>

export const coverage = z
  .object({
    phenomenon: slug,
    asOf: day,
    totals: coverageCounts,
    layers: z.array(coverageCounts.extend({ layer: z.enum(layers) })).meta({ description: 'The same, layer by layer' }),
    seats: z.array(seatCoverage).meta({ description: 'By necessity, then layer, then id: the order of the work list' }),
  })
  .meta({ id: 'Coverage', description: 'Every seat that a phenomenon expects, and who fills it.' })
export type Coverage = z.infer<typeof coverage>

/** One seat in one phenomenon, counted. */
const coverageCell = z
  .object({
    ...expectedSeatInput.pick({ necessity: true, applies: true }).shape,
    needed,
    status,
    organisations: count,
    professionals: count,
  })
  .meta({ id: 'CoverageCell' })
export type CoverageCell = z.infer<typeof coverageCell>

export const coverageMatrix = z
  .object({
    asOf: day,
    phenomena: z.array(z.object({ id: slug, totals: coverageCounts })),
    seats: z
      .array(
        z.object({
          partyTypeId: slug,
          ...partyType.pick({ nameNl: true, nameEn: true, layer: true }).shape,
          cells: z
            .array(coverageCell.nullable())
            .meta({ description: 'In the order of `phenomena`; null where the phenomenon does not expect the seat' }),
        }),
      )
      .meta({ description: 'Every seat of the reference network, by layer, then id' }),
  })
  .meta({ id: 'CoverageMatrix', description: 'Which seats are filled in which phenomenon.' })
export type CoverageMatrix = z.infer<typeof coverageMatrix>

export const coverageQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Day on which to read who fills what; today when absent' }),
})
