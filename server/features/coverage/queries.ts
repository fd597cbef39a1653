import { z } from 'zod'
import { layers, necessities } from '../../../contract/vocabulary.ts'
import { defineQuery } from '../../neo4j/query.ts'

const id = z.string()
const onDay = z.object({ asOf: z.iso.date() })
const ofNetwork = onDay.extend({ phenomenon: z.string() })
const necessity = z.enum(necessities)
const layer = z.enum(layers)

/** A professional at an organisation: id, name, function, organisation. */
const post = z.tuple([id, z.string(), z.string().nullable(), z.string()])
export type Post = z.infer<typeof post>

export const coveredSeats = defineQuery('coverage/seats', {
  mode: 'read',
  params: ofNetwork,
  row: z.object({
    partyTypeId: id,
    nameNl: z.string(),
    nameEn: z.string(),
    layer,
    necessity,
    conditionNl: z.string().nullable(),
    conditionEn: z.string().nullable(),
    applies: z.boolean(),
    version: z.int(),
    organisations: z.array(z.tuple([id, z.string()])),
    professionals: z.array(id),
    posts: z.array(post),
  }),
})
export type SeatRow = z.infer<typeof coveredSeats.row>

export const seatCandidates = defineQuery('coverage/candidates', {
  mode: 'read',
  params: ofNetwork.extend({ vacant: z.array(id), organisationOnly: z.array(id), limit: z.int() }),
  row: z.object({ partyTypeId: id, fillers: z.array(id), posts: z.array(post) }),
})

export const coverageCounts = defineQuery('coverage/matrix', {
  mode: 'read',
  params: onDay,
  row: z.object({
    phenomena: z.array(id),
    seats: z.array(z.tuple([id, z.string(), z.string(), layer])),
    /** Phenomenon, seat, necessity, applies, organisations, professionals. */
    cells: z.array(z.tuple([id, id, necessity, z.boolean(), z.int(), z.int()])),
  }),
})
export type CountsRow = z.infer<typeof coverageCounts.row>
