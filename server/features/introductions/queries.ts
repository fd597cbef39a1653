import { introduction } from '../../../contract/introduction-records.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { plainPageParams } from '../../records/page.ts'

export const listIntroductions = defineQuery('introductions/list', {
  mode: 'read',
  params: plainPageParams,
  row: introduction,
})
