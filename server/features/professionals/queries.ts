import { professional } from '../../../contract/professionals.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'

export const listProfessionals = defineQuery('professionals/list', {
  mode: 'read',
  params: pageParams,
  row: professional,
})
