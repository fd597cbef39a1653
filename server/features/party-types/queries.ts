import { z } from 'zod'
import { partyType } from '../../../contract/party-types.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { plainPageParams } from '../../records/page.ts'
import { properties, storedRow } from '../../records/stored.ts'

export const listPartyTypes = defineQuery('party-types/list', { mode: 'read', params: plainPageParams, row: partyType })

export const createPartyTypes = defineQuery('party-types/create', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: storedRow,
})
