import { z } from 'zod'
import { layers, partyKinds, roles } from '../../contract/vocabulary.ts'
import { defineQuery } from '../neo4j/query.ts'

const id = z.string()
const layer = z.enum(layers)
const parties = z.object({ ids: z.array(id), asOf: z.iso.date() })

/** id, kind, name, [seat, layer]…, main post [organisation, name, function, its [seat, layer]…], [phenomenon, roles, key]… */
const seat = z.tuple([id, layer])
const partyRow = z.tuple([
  id,
  z.enum(partyKinds),
  z.string(),
  z.array(seat),
  z.array(z.tuple([id, z.string(), z.string().nullable(), z.array(seat)])),
  z.array(z.tuple([id, z.array(z.enum(roles)), z.boolean()])),
])
export type PartyRow = z.infer<typeof partyRow>

/** id, from, to, level, confirmedOn, phenomena, to rebuild */
const claimRow = z.tuple([id, id, id, z.int(), z.iso.date(), z.array(id), z.boolean()])
export type ClaimRow = z.infer<typeof claimRow>

export const partyNodes = defineQuery('graph-view/nodes', {
  mode: 'read',
  params: parties,
  row: z.object({ nodes: z.array(partyRow) }),
})

export const partyRelations = defineQuery('graph-view/relations', {
  mode: 'read',
  params: parties,
  row: z.object({
    claims: z.array(claimRow),
    posts: z.array(z.tuple([id, id, id])),
    parts: z.array(z.tuple([id, id])),
  }),
})
export type Relations = z.infer<typeof partyRelations.row>

export const tieCounts = defineQuery('graph-view/tie-counts', {
  mode: 'read',
  params: parties,
  row: z.object({ counts: z.array(z.tuple([id, z.int()])) }),
})

export const sharedConsultations = defineQuery('graph-view/consultations', {
  mode: 'read',
  params: parties.extend({ limit: z.int() }),
  row: z.object({ id, name: z.string(), phenomena: z.array(id), participants: z.array(z.tuple([id, id])) }),
})
