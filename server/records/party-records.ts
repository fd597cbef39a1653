import { z } from 'zod'
import { organisation } from '../../contract/organisations.ts'
import { professional } from '../../contract/professionals.ts'
import { partyKinds } from '../../contract/vocabulary.ts'
import { getParams } from '../changes/kinds.ts'
import { defineQuery } from '../neo4j/query.ts'

/** Organisations, or professionals, as the contract has them; asked for by their own endpoints and by a card. */
export const getOrganisation = defineQuery('organisations/get', { mode: 'read', params: getParams, row: organisation })
export const getProfessional = defineQuery('professionals/get', { mode: 'read', params: getParams, row: professional })

/** What kind of party an id stands for. */
export const partyKind = defineQuery('parties/kind', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ kind: z.enum(partyKinds) }),
})
