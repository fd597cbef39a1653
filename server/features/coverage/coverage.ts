import type { Coverage, SeatCoverage } from '../../../contract/coverage.ts'
import { limits } from '../../../contract/limits.ts'
import type { PartyReference } from '../../../contract/parties.ts'
import type { CoverageStatus } from '../../../contract/vocabulary.ts'
import { readReferences } from '../../graph-view/references.ts'
import type { Database } from '../../neo4j/database.ts'
import { requireNamed } from '../../records/references.ts'
import { inOrderOfWork, isNeeded, statusOf } from '../../seats/status.ts'
import { coveredSeats, type Post, seatCandidates } from './queries.ts'
import { countLayers, countSeats } from './status.ts'

const { named, candidates: candidatesNamed } = limits.coverage

/** Which seats of a phenomenon are filled on a day, by whom, and by whom they could be. @throws {NotFound} for an unknown phenomenon */
export async function readCoverage(db: Database, phenomenon: string, asOf: string): Promise<Coverage> {
  const rows = (await db.read(coveredSeats, { phenomenon, asOf })).sort(inOrderOfWork)
  if (rows.length === 0) await requireNamed(db.read, [{ kind: 'phenomena', id: phenomenon }])
  const judged = rows.map((row) => ({
    row,
    status: statusOf(row.organisations.length, row.professionals.length + row.posts.length),
  }))
  const having = (status: CoverageStatus) =>
    judged.flatMap((one) => (one.row.applies && one.status === status ? one.row.partyTypeId : []))
  const found = await db.read(seatCandidates, {
    phenomenon,
    asOf,
    vacant: having('vacant'),
    organisationOnly: having('organisation-only'),
    limit: candidatesNamed,
  })
  const unnamed = [...rows.flatMap((row) => row.professionals), ...found.flatMap((row) => row.fillers)]
  const known = await readReferences(db, unnamed, asOf)
  const nameOf = (id: string) => known.get(id)?.reference ?? []
  const candidates = new Map(
    found.map(({ partyTypeId, fillers, posts }) => [partyTypeId, [...fillers.flatMap(nameOf), ...people(posts)]]),
  )
  const seats = judged.map(({ row, status }): SeatCoverage => {
    const { organisations: bodies, professionals: own, posts, ...seat } = row
    const organisations = bodies.map(([id, label]): PartyReference => ({ id, kind: 'organisation', label }))
    const professionals = once([...people(posts), ...own.flatMap(nameOf)]).sort(byName)
    return {
      ...seat,
      needed: isNeeded(seat),
      status,
      organisations: organisations.slice(0, named),
      professionals: professionals.slice(0, named),
      hidden: Math.max(0, organisations.length - named) + Math.max(0, professionals.length - named),
      candidates: once(candidates.get(seat.partyTypeId) ?? []).slice(0, candidatesNamed),
    }
  })
  return { phenomenon, asOf, totals: countSeats(seats), layers: countLayers(seats), seats }
}

function people(posts: readonly Post[]): PartyReference[] {
  return posts.map(([id, label, job, organisationName]) => ({
    id,
    kind: 'professional',
    label,
    ...(job && { function: job }),
    organisationName,
  }))
}

/** Each party once, as it is named first. */
function once(parties: readonly PartyReference[]): PartyReference[] {
  const seen = new Set<string>()
  return parties.filter(({ id }) => !seen.has(id) && seen.add(id))
}

function byName(a: PartyReference, b: PartyReference): number {
  return a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1
}
