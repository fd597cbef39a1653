import { limits } from '../../../contract/limits.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { freshSince, today } from '../../graph-view/days.ts'
import { readReferences } from '../../graph-view/references.ts'
import type { Database } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { partySurroundings, partyTies } from './queries.ts'
import { readRecord } from './record.ts'
import { tiesOf } from './ties.ts'

/**
 * Everything known of one party: on the day that is asked, or else today, with the involvements and consultations of all
 * times then.
 * @throws {NotFound}
 */
export async function readCard(
  db: Database,
  id: string,
  asked: string | undefined,
  freshnessMonths: number,
): Promise<PartyCard> {
  const asOf = asked ?? today()
  const [record, around, claims] = await Promise.all([
    readRecord(db, id, asked ?? null),
    db.read(partySurroundings, { id, asOf: asked ?? null, day: asOf, limit: limits.card }).then(only),
    db.read(partyTies, { id, asOf, limit: 4 * limits.card }),
  ])
  const others = [
    ...around.employers.map((e) => e.id),
    ...around.staff,
    ...around.partOf,
    ...around.parts,
    ...claims.map((c) => c.other),
  ]
  const known = await readReferences(db, [id, ...others], asOf)
  const self = only([known.get(id)].filter((party) => party !== undefined))
  const references = (ids: readonly string[]) => ids.flatMap((other) => known.get(other)?.reference ?? [])
  const names = new Map([...known].map(([other, party]) => [other, party.reference]))
  const ties = tiesOf(claims, names, freshSince(asOf, freshnessMonths))
  return {
    id,
    kind: self.node.kind === 'organisation' ? 'organisation' : 'professional',
    label: self.node.label,
    layer: self.node.layer,
    ...record,
    employers: around.employers.flatMap(({ id: employer, ...post }) =>
      references([employer]).map((party) => ({ party, ...post })),
    ),
    staff: references(around.staff),
    partOf: references(around.partOf),
    parts: references(around.parts),
    involvements: around.involvements,
    consultations: around.consultations,
    ties: ties.slice(0, limits.card),
    hidden: Math.max(0, ties.length - limits.card),
    asOf,
  }
}
