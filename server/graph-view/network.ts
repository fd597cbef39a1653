import { z } from 'zod'
import type { GraphNode } from '../../contract/graph-view.ts'
import { gapNecessities, type Locale, layers, necessities } from '../../contract/vocabulary.ts'
import type { Database } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { only } from '../records/only.ts'
import { type CountingClaim, countingClaims, countTies } from './claims.ts'
import { freshSince } from './days.ts'
import { partyRelations, type Relations } from './queries.ts'

const onDay = z.object({ phenomenon: z.string(), asOf: z.iso.date() })

export const networkParties = defineQuery('networks/parties', {
  mode: 'read',
  params: onDay,
  row: z.object({ ids: z.array(z.string()) }),
})

export const vacantSeats = defineQuery('networks/vacant-seats', {
  mode: 'read',
  params: onDay.extend({ gaps: z.array(z.enum(necessities)) }),
  row: z.object({
    id: z.string(),
    layer: z.enum(layers),
    nameNl: z.string(),
    nameEn: z.string(),
    phenomena: z.array(z.string()),
  }),
})

/** The whole network of a phenomenon on a day: who is in it, and what holds among them. */
export type Network = {
  ids: string[]
  claims: CountingClaim[]
  relations: Relations
  ties: Map<string, number>
}

/** Reads a network. @throws {NotFound} when the phenomenon does not exist */
export async function readNetwork(
  db: Database,
  phenomenon: string,
  asOf: string,
  freshnessMonths: number,
): Promise<Network> {
  const { ids } = only(await db.read(networkParties, { phenomenon, asOf }))
  const relations = only(await db.read(partyRelations, { ids, asOf }))
  const claims = countingClaims(relations.claims, phenomenon, freshSince(asOf, freshnessMonths))
  return { ids, claims, relations, ties: countTies(claims) }
}

/** The parties of a network, those with most ties first: what a limit leaves out matters least. */
export function mostTiedFirst(network: Network): string[] {
  const ties = (id: string) => network.ties.get(id) ?? 0
  return network.ids.toSorted((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1))
}

/** The seats that a phenomenon needs and nobody in its network fills, as nodes. */
export async function readVacantSeats(
  db: Database,
  phenomenon: string,
  asOf: string,
  locale: Locale,
): Promise<GraphNode[]> {
  const rows = await db.read(vacantSeats, { phenomenon, asOf, gaps: [...gapNecessities] })
  return rows.map(({ id, layer, nameNl, nameEn, phenomena }) => ({
    id,
    kind: 'seat',
    label: locale === 'nl' ? nameNl : nameEn,
    layer,
    layerSeat: id,
    partyTypes: [id],
    phenomena,
    ties: 0,
  }))
}
