import { z } from 'zod'
import { professional } from '../../../contract/professionals.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { pageParams } from '../../records/page.ts'
import { properties, storedRow } from '../../records/stored.ts'

export const listProfessionals = defineQuery('professionals/list', {
  mode: 'read',
  params: pageParams,
  row: professional,
})

const post = z.object({ organisationId: z.string(), properties })

export const createProfessionals = defineQuery('professionals/create', {
  mode: 'write',
  params: z.object({
    rows: z.array(z.object({ id: z.string(), properties, partyTypes: z.array(z.string()), worksFor: z.array(post) })),
  }),
  row: storedRow,
})
