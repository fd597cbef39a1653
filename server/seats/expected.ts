import { z } from 'zod'
import { type CoverageStatus, necessities } from '../../contract/vocabulary.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { Network } from '../projection/network.ts'
import { statusOf } from './status.ts'

/** What some phenomena expect. It has no days: it is that of now. */
export const expectedSeats = defineQuery('seats/expected', {
  mode: 'read',
  params: z.object({ phenomena: z.array(z.string()) }),
  row: z.object({
    phenomenon: z.string(),
    seat: z.string(),
    necessity: z.enum(necessities),
    conditionNl: z.string().nullable(),
    conditionEn: z.string().nullable(),
    applies: z.boolean(),
  }),
})
export type Expected = z.infer<typeof expectedSeats.row>

/** What a seat is in a network: by the rule of coverage, on the projection. */
export function seatStatus(network: Network, seat: string): CoverageStatus {
  const { organisations, professionals } = seatHolders(network, seat)
  return statusOf(organisations.length, professionals.length)
}

/** Who fills a seat in a network, and the professionals who do or who work for such an organisation, each once. */
export function seatHolders(network: Network, seat: string) {
  const { parties } = network.projection
  const fillers = network.fillersOf(seat)
  const organisations = fillers.filter((filler) => parties[filler]?.kind === 'organisation')
  const own = fillers.filter((filler) => parties[filler]?.kind === 'professional')
  return {
    organisations,
    professionals: [...new Set([...own, ...organisations.flatMap((one) => network.workersOf(one))])],
  }
}
