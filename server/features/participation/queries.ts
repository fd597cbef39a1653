import { z } from 'zod'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, storedRow } from '../../records/stored.ts'

const ends = { consultationId: z.string(), partyId: z.string() }

export const putParticipations = defineQuery('participation/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ ...ends, properties })) }),
  row: storedRow,
})
export const removeParticipation = defineQuery('participation/remove', {
  mode: 'write',
  params: z.object(ends),
  row: z.object({ removed: z.int() }),
})
