import { z } from 'zod'
import { expectedSeat } from '../../../contract/expected-seats.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { plainPageParams } from '../../records/page.ts'

export const listExpectedSeats = defineQuery('expected-seats/list', {
  mode: 'read',
  params: plainPageParams.extend({ of: z.string() }),
  row: expectedSeat.extend({ id: z.string() }),
})
