import { z } from 'zod'
import { consultation } from '../../../contract/consultations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'
import { properties, storedRow } from '../../records/stored.ts'

export const listConsultations = defineQuery('consultations/list', {
  mode: 'read',
  params: pageParams,
  row: consultation,
})
export const getConsultation = defineQuery('consultations/get', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: consultation,
})

export const createConsultations = defineQuery('consultations/create', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties, discusses: z.array(z.string()) })) }),
  row: storedRow,
})
