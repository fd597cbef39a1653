import { z } from 'zod'
import { involvement } from '../../../contract/involvement.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'

export const listInvolvement = defineQuery('involvement/list', {
  mode: 'read',
  params: pageParams.extend({ of: z.string() }),
  row: involvement.extend({ id: z.string() }),
})
