import { z } from 'zod'
import { participation } from '../../../contract/consultations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'

export const listParticipation = defineQuery('participation/list', {
  mode: 'read',
  params: pageParams.extend({ of: z.string() }),
  row: participation.extend({ id: z.string() }),
})
