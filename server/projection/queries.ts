import { z } from 'zod'
import { layers, partyKinds } from '../../contract/vocabulary.ts'
import { defineQuery } from '../neo4j/query.ts'

const id = z.string()
const day = z.iso.date().nullable()
const nothing = z.object({})

/** [organisation, function, from, until], [seat, from, until], [phenomenon, from, until], [consultation, from, until] */
const partyRow = z.object({
  id,
  kind: z.enum(partyKinds),
  label: z.string(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  posts: z.array(z.tuple([id, z.string().nullable(), day, day])),
  seats: z.array(z.tuple([id, day, day])),
  involvements: z.array(z.tuple([id, day, day])),
  participations: z.array(z.tuple([id, day, day])),
})
export type PartyRow = z.infer<typeof partyRow>

export const allParties = defineQuery('projection/parties', { mode: 'read', params: nothing, row: partyRow })
export const someParties = defineQuery('projection/some-parties', {
  mode: 'read',
  params: z.object({ ids: z.array(id) }),
  row: partyRow,
})

export const graphSize = defineQuery('projection/size', {
  mode: 'read',
  params: nothing,
  row: z.object({ parties: z.int(), claims: z.int() }),
})
export const involvedIn = defineQuery('projection/involved', {
  mode: 'read',
  params: z.object({ phenomena: z.array(id), limit: z.int() }),
  row: z.object({ id }),
})
export const nextTo = defineQuery('projection/nearby', {
  mode: 'read',
  params: z.object({ ids: z.array(id), limit: z.int() }),
  row: z.object({ id }),
})

/** The claims of one party: [id, to, level, confirmedOn, phenomena, from, until, to rebuild]… */
export const allClaims = defineQuery('projection/claims', {
  mode: 'read',
  params: nothing,
  row: z.object({
    from: id,
    claims: z.array(z.tuple([id, id, z.int(), z.iso.date(), z.array(id), z.iso.date(), day, z.boolean()])),
  }),
})
/** The same of those among some parties. */
export const someClaims = defineQuery('projection/some-claims', {
  mode: 'read',
  params: z.object({ ids: z.array(id), among: z.array(id) }),
  row: allClaims.row,
})
export type ClaimRow = z.infer<typeof allClaims.row>['claims'][number]

export const allConsultations = defineQuery('projection/consultations', {
  mode: 'read',
  params: nothing,
  row: z.object({ id, label: z.string(), from: z.iso.date().optional(), until: z.iso.date().optional() }),
})

const named = z.object({ id, nameNl: z.string(), nameEn: z.string() })
export type Named = z.infer<typeof named>
const seat = named.extend({ layer: z.enum(layers) })
export type NamedSeat = z.infer<typeof seat>
export const allSeats = defineQuery('projection/seats', { mode: 'read', params: nothing, row: seat })
export const allPhenomena = defineQuery('projection/phenomena', { mode: 'read', params: nothing, row: named })

export const graphRevision = defineQuery('projection/revision', {
  mode: 'read',
  params: nothing,
  row: z.object({ number: z.int(), epoch: z.string() }),
})
export type GraphRevision = z.infer<typeof graphRevision.row>

/** A write, and what it changed: [kind, subject, party, other party, a claim as it is since]… */
const graphWrite = z.object({
  number: z.int(),
  action: z.string(),
  changes: z.array(z.tuple([z.string(), id, id.nullable(), id.nullable(), z.string().nullable()])),
})
export type GraphWrite = z.infer<typeof graphWrite>
export const changesSince = defineQuery('projection/changes', {
  mode: 'read',
  params: z.object({ after: z.int(), upTo: z.int() }),
  row: graphWrite,
})
export const graphNews = defineQuery('projection/news', {
  mode: 'read',
  params: z.object({ after: z.int(), writes: z.int(), changes: z.int() }),
  row: graphRevision.row.extend({ writes: z.array(graphWrite) }),
})
