import { organisation } from '../../../contract/organisations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'

export const listOrganisations = defineQuery('organisations/list', {
  mode: 'read',
  params: pageParams,
  row: organisation,
})
