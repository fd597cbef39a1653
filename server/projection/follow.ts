import { limits } from '../../contract/limits.ts'
import { asStored } from '../../contract/primitives.ts'
import { trustRelation } from '../../contract/trust-relations.ts'
import type { Database } from '../neo4j/database.ts'
import { batches } from '../records/batches.ts'
import { readNames } from './load.ts'
import type { Projection } from './projection.ts'
import {
  allConsultations,
  changesSince,
  type GraphRevision,
  type GraphWrite,
  graphNews,
  someParties,
} from './queries.ts'

/** The revision that a graph has by now. */
export type News = GraphRevision & {
  /** The writes since a revision, where they are known: all of them, with all that they changed. */
  writesSince(after: number): readonly GraphWrite[] | undefined
}

/** What became of the graph since a projection of it, or since nothing was known. @throws {DatabaseUnavailable} */
export async function newsFor(db: Database, projection?: Projection): Promise<News> {
  const since = projection?.revision.number ?? Number.MAX_SAFE_INTEGER
  const { writes: most, changes } = limits.projectionNews
  const [found] = await db.readLatest(graphNews, { after: since, writes: most, changes })
  const { number, epoch, writes } = found ?? { number: 0, epoch: '', writes: [] }
  const isWhole = writes.length === number - since && writes.every((write) => write.changes.length <= changes)
  return { number, epoch, writesSince: (after) => (after === since && isWhole ? writes : undefined) }
}

/** A write that changed more than its own records say. */
const unfollowable = new Set(['erase'])

/**
 * Brings a projection from its revision to a later one, by the records that changed between them. False where they do not
 * tell all of it (a load, a restored backup, an erasure): then everything is to be read again.
 */
export async function follow(projection: Projection, db: Database, upTo: News): Promise<boolean> {
  const { number: after, epoch } = projection.revision
  if (epoch !== upTo.epoch || after > upTo.number) return false
  const writes = upTo.writesSince(after) ?? (await db.readLatest(changesSince, { after, upTo: upTo.number }))
  if (writes.length !== upTo.number - after) return false
  if (writes.some(({ action }) => unfollowable.has(action))) return false
  const changes = writes.flatMap((write) => write.changes)

  const touched = new Set<string>()
  const claims = new Map<string, { id: string; parties: (string | null)[]; after: string | null }>()
  const kinds = new Set(changes.map(([kind]) => kind))
  for (const [kind, subject, party, otherParty, after] of changes) {
    if (kind === 'trust-relation') {
      const parties = [...(claims.get(subject)?.parties ?? []), party]
      claims.set(subject, { id: subject, parties, after })
    } else for (const id of [party, otherParty]) if (id) touched.add(id)
  }
  const [parties, held, names] = await Promise.all([
    readParties(db, [...touched]),
    kinds.has('consultation') ? db.readLatest(allConsultations, {}) : [],
    kinds.has('phenomenon') ? readNames(db) : projection.names,
  ])

  // From here on nothing waits: a reader sees all of the changes or none.
  for (const id of touched) if (!parties.has(id)) projection.removeParty(id)
  for (const row of parties.values()) projection.putParty(row)
  for (const row of held) projection.putConsultation(row)
  projection.names = names
  for (const { id, parties: ends, after } of claims.values()) {
    for (const end of ends) if (end) projection.removeClaim(id, end)
    if (after !== null) putClaim(projection, after)
  }
  for (const relation of projection.relations) if (relation.isWorn) relation.sort()
  projection.reach(upTo)
  return true
}

async function readParties(db: Database, ids: readonly string[]) {
  const rows = []
  for (const batch of batches(ids)) rows.push(...(await db.readLatest(someParties, { ids: [...batch] })))
  return new Map(rows.map((row) => [row.id, row]))
}

function putClaim(projection: Projection, json: string): void {
  const claim = asStored(() => trustRelation.parse(JSON.parse(json)))
  const { id, from, to, level, confirmedOn, phenomena, since, until, toRebuild } = claim
  projection.addClaim(from, [
    id,
    to,
    level,
    confirmedOn,
    phenomena,
    since ?? confirmedOn,
    until ?? null,
    toRebuild ?? false,
  ])
}
