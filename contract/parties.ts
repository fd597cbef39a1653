import { z } from 'zod'
import { consultation, participation } from './consultations.ts'
import { involvement } from './involvement.ts'
import { limits } from './limits.ts'
import { organisation } from './organisations.ts'
import { day, queryList, slug, uuid } from './primitives.ts'
import { professional } from './professionals.ts'
import { trustRelation } from './trust-relations.ts'
import { layers, nodeKinds, partyKinds } from './vocabulary.ts'

/** The least one needs to name a party and to go to it. */
export const partyReference = z
  .object({
    id: uuid,
    kind: z.enum(partyKinds),
    label: z.string(),
    function: z.string().optional(),
    organisationName: z.string().optional(),
  })
  .meta({ id: 'PartyReference' })
export type PartyReference = z.infer<typeof partyReference>

export const searchRequest = z
  .strictObject({
    text: z.string().max(limits.search.textLength).meta({
      example: 'wijkag',
      description: 'Prefix as you type; one typing error per word forgiven; accents folded',
    }),
    kinds: z.array(z.enum(partyKinds)).min(1).max(partyKinds.length).optional(),
    partyTypes: z.array(slug).min(1).max(limits.references).optional(),
    phenomenon: slug.optional().meta({ description: 'Only parties in the network of this phenomenon' }),
    asOf: day.optional().meta({ description: 'Who was there, in which post, on this day; today when absent' }),
    limit: z.int().min(1).max(limits.search.max).default(limits.search.default),
  })
  .meta({ id: 'PartySearch' })
export type SearchRequest = z.infer<typeof searchRequest>

export const searchHit = partyReference
  .extend({ layer: z.enum(layers).nullable(), phenomena: z.array(slug), score: z.number() })
  .meta({ id: 'PartySearchHit' })
export const searchResult = z.object({ items: z.array(searchHit) }).meta({ id: 'PartySearchResult' })
export type SearchHit = z.infer<typeof searchHit>

/** One claim as a card shows it: the other party is known from the tie that holds it. */
export const tieClaim = trustRelation
  .omit({ from: true, to: true })
  .extend({ stale: z.boolean() })
  .meta({ id: 'TieClaim' })
export type TieClaim = z.infer<typeof tieClaim>

/** A tie: all current claims between the party of the card and one other. */
export const tie = z
  .object({
    party: partyReference,
    state: z.enum(['mutual', 'one-sided']),
    outgoing: z.array(tieClaim).meta({ description: 'Claims of the party on the card about the other' }),
    incoming: z.array(tieClaim).meta({ description: 'Claims of the other about the party on the card' }),
  })
  .meta({ id: 'Tie' })
export type Tie = z.infer<typeof tie>

/** Everything known of one party, in both directions, as of a day. */
export const partyCard = z
  .object({
    id: uuid,
    kind: z.enum(partyKinds),
    label: z.string(),
    layer: z.enum(layers).nullable(),
    organisation: organisation.optional().meta({ description: 'The record, when it is an organisation' }),
    professional: professional.optional().meta({ description: 'The record, when it is a professional' }),
    employers: z.array(
      z.object({ party: partyReference, function: z.string().optional(), from: day.optional(), until: day.optional() }),
    ),
    staff: z.array(partyReference).meta({ description: 'Who works for it' }),
    partOf: z.array(partyReference),
    parts: z.array(partyReference),
    involvements: z.array(involvement.omit({ partyId: true })),
    consultations: z.array(
      consultation
        .pick({ id: true, name: true, frequency: true })
        .extend(participation.pick({ role: true, from: true, until: true, version: true }).shape)
        .extend({ consultationUntil: day.optional().meta({ description: 'When the consultation itself ends' }) }),
    ),
    ties: z.array(tie),
    hidden: z.int().min(0).meta({ description: 'Ties left out by the limit' }),
    asOf: day,
  })
  .meta({ id: 'PartyCard' })
export type PartyCard = z.infer<typeof partyCard>

export const partyParams = z.strictObject({ id: uuid })
export const partyQuery = z.strictObject({ asOf: day.optional() })
export const neighbourhoodQuery = z.strictObject({
  phenomenon: slug.optional().meta({ description: 'Stay inside the network of this phenomenon' }),
  depth: z.coerce.number().int().min(1).max(3).default(1).meta({ description: 'Steps from the party' }),
  kinds: queryList(z.enum(nodeKinds)).optional(),
  limit: z.coerce.number().int().min(1).max(limits.neighbourhood.max).default(limits.neighbourhood.default),
  asOf: day.optional(),
})
