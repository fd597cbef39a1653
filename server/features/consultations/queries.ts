import { consultation } from '../../../contract/consultations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'

export const listConsultations = defineQuery('consultations/list', {
  mode: 'read',
  params: pageParams,
  row: consultation,
})
