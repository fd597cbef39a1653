import { z } from 'zod'
import { expectedSeatInput } from './expected-seats.ts'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { partyType } from './party-types.ts'
import { day, slug, uuid } from './primitives.ts'
import { coverageStatuses, layers } from './vocabulary.ts'

const count = z.int().min(0)
const layered = partyReference.extend({ layer: z.enum(layers).nullable() })
export type LayeredParty = z.infer<typeof layered>

export const departureParams = z.strictObject({ phenomenonId: slug, partyId: uuid })
export const departureQuery = z.strictObject({
  asOf: day.optional().meta({ description: 'Day on which to read the network; today when absent' }),
  from: uuid.optional().meta({
    description:
      'The party to which seats must have a route, another than the one that leaves; when absent the first of `coordinators`',
  }),
})

const seat = z.object({
  partyTypeId: slug,
  ...partyType.pick({ nameNl: true, nameEn: true, layer: true }).shape,
  ...expectedSeatInput.pick({ necessity: true, conditionNl: true, conditionEn: true }).shape,
  needed: z.boolean(),
})

export const successor = layered
  .extend({
    shared: count.meta({ description: 'Parties with which both this one and the one that leaves have a tie' }),
    sameOrganisation: z.boolean(),
    sameSeat: z.boolean().meta({ description: 'Fills a seat that the other fills, or works for who does, as it does' }),
  })
  .meta({ id: 'Successor' })
export type Successor = z.infer<typeof successor>

export const departure = z
  .object({
    phenomenon: slug,
    asOf: day,
    revision: z.int().meta({ description: 'Writes of the graph up to which this holds' }),
    party: layered,
    involved: z.boolean().meta({ description: 'False: it is not in this network, so nothing changes' }),
    degree: count.meta({ description: 'Its ties in this network' }),
    summary: z.string().meta({ description: 'All of it in one sentence, in the language of the asker' }),
    seats: z
      .array(seat.extend({ before: z.enum(coverageStatuses), after: z.enum(coverageStatuses) }))
      .meta({ description: 'Expected seats that are filled less than before' }),
    coordinator: layered
      .extend({
        involved: z.boolean().meta({ description: 'False: it is not in this network, so nothing has a route' }),
      })
      .nullable()
      .meta({ description: 'From whom routes are looked for; null when nobody is' }),
    coordinators: z.array(layered).max(limits.readiness.coordinators).meta({
      description:
        'Who else is involved with the role `coordinates`: key roles first, professionals before organisations, then by id',
    }),
    unreachable: z.array(seat).meta({
      description:
        'Seats that stay filled, but lose their only route of at most six steps from the coordinator on which no claim is stale',
    }),
    cutOff: count.meta({ description: 'Parties cut off from the largest of what its part of the network falls into' }),
    parts: z
      .array(z.object({ size: z.int().min(1), parties: z.array(layered).max(limits.departures.named), hidden: count }))
      .max(limits.departures.parts)
      .meta({ description: 'The groups that are cut off, the largest first' }),
    hidden: count.meta({ description: 'Groups left out' }),
    successors: z
      .array(successor)
      .max(limits.departures.successors)
      .meta({ description: 'Of the same kind, in this network: most shared ties first, then seat, organisation, id' }),
  })
  .meta({ id: 'Departure', description: 'What would happen if a party left the network of a phenomenon.' })
export type Departure = z.infer<typeof departure>
