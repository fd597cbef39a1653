import { z } from 'zod'
import { organisation } from '../../../contract/organisations.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'
import { properties, storedRow } from '../../records/stored.ts'

export const listOrganisations = defineQuery('organisations/list', {
  mode: 'read',
  params: pageParams,
  row: organisation,
})

export const createOrganisations = defineQuery('organisations/create', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties, partyTypes: z.array(z.string()) })) }),
  row: storedRow,
})

export const placeOrganisations = defineQuery('organisations/place', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), partOf: z.string() })) }),
  row: z.object({ placed: z.int() }),
})
