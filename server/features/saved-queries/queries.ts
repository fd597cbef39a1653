import { savedQuery } from '../../../contract/saved-queries.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { plainPageParams } from '../../records/page.ts'

export const listSavedQueries = defineQuery('saved-queries/list', {
  mode: 'read',
  params: plainPageParams,
  row: savedQuery,
})
