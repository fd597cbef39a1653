import { z } from 'zod'
import { consultation, participation } from '../../../contract/consultations.ts'
import { involvement } from '../../../contract/involvement.ts'
import { employment } from '../../../contract/professionals.ts'
import { trustRelation } from '../../../contract/trust-relations.ts'
import { partyKinds } from '../../../contract/vocabulary.ts'
import { defineQuery } from '../../neo4j/query.ts'

const id = z.string()
const ids = z.array(id)
const asOf = z.iso.date()
const kinds = z.array(z.enum(partyKinds))

export const searchParties = defineQuery('parties/search', {
  mode: 'read',
  params: z.object({
    all: z.string(),
    terms: z.array(z.string()),
    candidates: z.int(),
    kinds,
    partyTypes: ids,
    phenomenon: id.nullable(),
    asOf,
    limit: z.int(),
  }),
  row: z.object({ id, score: z.number() }),
})

export const neighboursOf = defineQuery('parties/neighbours', {
  mode: 'read',
  params: z.object({ frontier: ids, seen: ids, kinds, asOf, limit: z.int() }),
  row: z.object({ id, level: z.int().nullable() }),
})

export const partyTies = defineQuery('parties/ties', {
  mode: 'read',
  params: z.object({ id, asOf, limit: z.int() }),
  row: trustRelation.omit({ from: true, to: true }).extend({ other: id, outgoing: z.boolean() }),
})

export const partySurroundings = defineQuery('parties/surroundings', {
  mode: 'read',
  params: z.object({ id, asOf: asOf.nullable(), day: asOf, limit: z.int() }),
  row: z.object({
    employers: z.array(z.object({ id, ...employment.shape }).omit({ organisationId: true })),
    staff: ids,
    partOf: ids,
    parts: ids,
    involvements: z.array(involvement.omit({ partyId: true })),
    consultations: z.array(
      z.object({
        ...consultation.pick({ id: true, name: true, frequency: true }).shape,
        ...participation.pick({ role: true, from: true, until: true, version: true }).shape,
        consultationUntil: asOf.optional(),
      }),
    ),
  }),
})
