import { z } from 'zod'
import { phenomenon } from '../../../contract/phenomena.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'
import { properties, storedRow } from '../../records/stored.ts'

export const listPhenomena = defineQuery('phenomena/list', { mode: 'read', params: pageParams, row: phenomenon })
export const getPhenomenon = defineQuery('phenomena/get', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: phenomenon,
})

export const createPhenomena = defineQuery('phenomena/create', {
  mode: 'write',
  params: z.object({ operation: z.string(), rows: z.array(z.object({ id: z.string(), properties })) }),
  row: z.object({ id: z.string(), created: z.boolean() }),
})

export const expectSeats = defineQuery('phenomena/expect', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ phenomenonId: z.string(), partyTypeId: z.string(), properties })) }),
  row: storedRow,
})
