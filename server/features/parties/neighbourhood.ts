import type { GraphView } from '../../../contract/graph-view.ts'
import { limits } from '../../../contract/limits.ts'
import { type NodeKind, type PartyKind, partyKinds } from '../../../contract/vocabulary.ts'
import { assembleGraphView, usualKinds } from '../../graph-view/assemble.ts'
import { countingClaims } from '../../graph-view/claims.ts'
import { freshSince } from '../../graph-view/days.ts'
import { readNetwork } from '../../graph-view/network.ts'
import { partyNodes, partyRelations, tieCounts } from '../../graph-view/queries.ts'
import { NotFound } from '../../http/refusals.ts'
import type { Database } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { partyKind } from '../../records/party-records.ts'
import { nearestFirst } from './nearest.ts'
import { neighboursOf } from './queries.ts'

export type NeighbourhoodQuestion = {
  id: string
  phenomenon?: string | undefined
  depth: number
  kinds?: readonly NodeKind[] | undefined
  limit: number
  asOf: string
  freshnessMonths: number
}

/** The graph around one party: who is at most `depth` relations away, nearest first. @throws {NotFound} */
export async function readNeighbourhood(db: Database, question: NeighbourhoodQuestion): Promise<GraphView> {
  const { id, phenomenon } = question
  only(await db.read(partyKind, { id }))
  return phenomenon === undefined ? everywhere(db, question) : within(db, question, phenomenon)
}

async function within(db: Database, question: NeighbourhoodQuestion, phenomenon: string): Promise<GraphView> {
  const { id, depth, asOf, limit, kinds = usualKinds } = question
  const network = await readNetwork(db, phenomenon, asOf, question.freshnessMonths)
  if (!network.ids.includes(id)) throw new NotFound()
  const rows = (await db.read(partyNodes, { ids: network.ids, asOf })).flatMap((row) => row.nodes)
  const wanted = new Set(rows.filter((row) => kinds.includes(row[1])).map((row) => row[0]))
  const ids = nearestFirst(id, network, depth, wanted)
  const filters = { kinds: [...kinds] }
  return assembleGraphView(db, { ...network, ids, centre: id, filters, phenomenon, asOf, limit })
}

async function everywhere(db: Database, question: NeighbourhoodQuestion): Promise<GraphView> {
  const { id, depth, asOf, limit, kinds = usualKinds } = question
  const found = await reach(
    db,
    id,
    depth,
    partyKinds.filter((kind) => kinds.includes(kind)),
    asOf,
  )
  const ids = found.slice(0, limit)
  const [relations, counts] = await Promise.all([
    db.read(partyRelations, { ids, asOf }).then(only),
    db.read(tieCounts, { ids, asOf }).then(only),
  ])
  const claims = countingClaims(relations.claims, undefined, freshSince(asOf, question.freshnessMonths))
  const ties = new Map(counts.counts)
  return assembleGraphView(db, {
    ids,
    claims,
    relations,
    ties,
    centre: id,
    filters: { kinds: [...kinds] },
    asOf,
    limit,
    hidden: found.length - ids.length,
  })
}

/** Goes outwards one relation at a time, so that each question to the database stays bounded. */
async function reach(db: Database, id: string, depth: number, kinds: PartyKind[], asOf: string): Promise<string[]> {
  const seen = [id]
  let frontier = [id]
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const rows = await db.read(neighboursOf, { frontier, seen, kinds, asOf, limit: limits.network.max })
    frontier = rows.map((row) => row.id)
    seen.push(...frontier)
  }
  return seen
}
