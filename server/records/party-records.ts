import { organisation } from '../../contract/organisations.ts'
import { professional } from '../../contract/professionals.ts'
import { getParams } from '../changes/kinds.ts'
import { defineQuery } from '../neo4j/query.ts'

/** Organisations, or professionals, as the contract has them; asked for by their own endpoints and by a card. */
export const getOrganisation = defineQuery('organisations/get', { mode: 'read', params: getParams, row: organisation })
export const getProfessional = defineQuery('professionals/get', { mode: 'read', params: getParams, row: professional })
