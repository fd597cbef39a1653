import { phenomenon } from '../../../contract/phenomena.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { plainPageParams } from '../../records/page.ts'

export const listPhenomena = defineQuery('phenomena/list', { mode: 'read', params: plainPageParams, row: phenomenon })
