import { z } from 'zod'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'
import { properties, storedRow } from '../../records/stored.ts'

export const listTrustRelations = defineQuery('trust-relations/list', {
  mode: 'read',
  params: pageParams,
  row: trustRelation,
})
export const getTrustRelation = defineQuery('trust-relations/get', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: trustRelation,
})

const ends = { id: z.string(), from: z.string(), to: z.string() }

export const rivalClaims = defineQuery('trust-relations/rivals', {
  mode: 'write',
  params: z.object({ today: z.iso.date(), rows: z.array(z.object({ ...ends, phenomena: z.array(z.string()) })) }),
  row: z.object({ id: z.string(), rival: z.string() }),
})

export const createTrustRelations = defineQuery('trust-relations/create', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ ...ends, properties })) }),
  row: storedRow,
})
