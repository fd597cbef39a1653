import { z } from 'zod'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, storedRow } from '../../records/stored.ts'

const ends = { phenomenonId: z.string(), partyId: z.string() }

export const putInvolvements = defineQuery('involvement/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ ...ends, properties })) }),
  row: storedRow,
})
export const removeInvolvement = defineQuery('involvement/remove', {
  mode: 'write',
  params: z.object(ends),
  row: z.object({ removed: z.int() }),
})
