import { z } from 'zod'
import { keptOrganisation } from '../../contract/organisations.ts'
import { keptProfessional } from '../../contract/professionals.ts'
import { partyKinds } from '../../contract/vocabulary.ts'
import { getParams } from '../changes/kinds.ts'
import { defineQuery } from '../neo4j/query.ts'

/** Organisations, or professionals, with the days of their seats; asked for by their own endpoints and by a card. */
export const getOrganisation = defineQuery('organisations/get', {
  mode: 'read',
  params: getParams,
  row: keptOrganisation,
})
export const getProfessional = defineQuery('professionals/get', {
  mode: 'read',
  params: getParams,
  row: keptProfessional,
})

/** What kind of party an id stands for. */
export const partyKind = defineQuery('parties/kind', {
  mode: 'read',
  params: z.object({ id: z.string() }),
  row: z.object({ kind: z.enum(partyKinds) }),
})
