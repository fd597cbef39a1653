import { z } from 'zod'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { defineQuery } from '../../neo4j/query.ts'

const day = z.iso.date()

export const dueConfirmations = defineQuery('confirmations/due', {
  mode: 'read',
  params: z.object({
    today: day,
    freshSince: day,
    phenomenon: z.string().nullable(),
    party: z.string().nullable(),
    place: z.string(),
    limit: z.int(),
  }),
  row: trustRelation.extend({ place: z.string() }),
})
