import { z } from 'zod'
import { organisation } from '../../contract/organisations.ts'
import { professional } from '../../contract/professionals.ts'
import { defineQuery } from '../neo4j/query.ts'

const byId = z.object({ id: z.string() })

/** One organisation, or one professional, as the contract has it; asked for by its own endpoint and by a card. */
export const getOrganisation = defineQuery('organisations/get', { mode: 'read', params: byId, row: organisation })
export const getProfessional = defineQuery('professionals/get', { mode: 'read', params: byId, row: professional })
