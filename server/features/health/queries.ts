import { z } from 'zod'
import { defineQuery } from '../../neo4j/query.ts'

export const isReady = defineQuery('health/ready', {
  mode: 'read',
  params: z.object({}),
  row: z.object({ one: z.int() }),
})
