import { trustRelation } from '../../../contract/trust-relations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'

export const listTrustRelations = defineQuery('trust-relations/list', {
  mode: 'read',
  params: pageParams,
  row: trustRelation,
})
