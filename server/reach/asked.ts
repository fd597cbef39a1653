import { z } from 'zod'
import { limits } from '../../contract/limits.ts'
import type { PartyReference } from '../../contract/parties.ts'
import type { ReadinessQuery } from '../../contract/readiness.ts'
import { layers, necessities } from '../../contract/vocabulary.ts'
import { freshSince } from '../graph-view/days.ts'
import { NotFound } from '../http/refusals.ts'
import type { Database } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import type { CurrentProjection } from '../projection/current.ts'
import { inTurns, type Turns } from '../projection/in-turns.ts'
import type { Network } from '../projection/network.ts'
import { referenceOf } from '../projection/party.ts'
import type { Projection } from '../projection/projection.ts'
import { requireNamed } from '../records/references.ts'
import { inOrderOfWork, isNeeded } from '../seats/status.ts'

export const neededSeats = defineQuery('readiness/seats', {
  mode: 'read',
  params: z.object({ phenomenon: z.string() }),
  row: z.object({
    partyTypeId: z.string(),
    nameNl: z.string(),
    nameEn: z.string(),
    layer: z.enum(layers),
    necessity: z.enum(necessities),
    conditionNl: z.string().nullable(),
    conditionEn: z.string().nullable(),
    applies: z.boolean(),
  }),
})
export type NeededSeat = z.infer<typeof neededSeats.row>

export const coordinatorsOf = defineQuery('readiness/coordinators', {
  mode: 'read',
  params: z.object({ phenomenon: z.string(), asOf: z.iso.date(), limit: z.int() }),
  row: z.object({ id: z.string() }),
})

/** What readiness and introductions are asked about, and what they are worked out on. */
export type Asked = {
  phenomenon: string
  asOf: string
  freshnessMonths: number
  projection: Projection
  network: Network
  /** Needed seats, by necessity, then layer, then id. */
  seats: readonly NeededSeat[]
  coordinators: PartyReference[]
  from: PartyReference | null
  reason: 'no-coordinator' | 'not-in-network' | null
  /** The number of `from`, where it is in the network. */
  source: number | undefined
}

type Question = ReadinessQuery & { phenomenon: string; asOf: string; freshnessMonths: number }

/**
 * Reads what is asked about, and has it answered in turns with other requests.
 * @throws {NotFound} for a phenomenon or a party that is not there
 */
export async function askReach<Answer>(
  db: Database,
  current: CurrentProjection,
  question: Question,
  answer: (asked: Asked) => Turns<Answer>,
): Promise<Answer> {
  const { phenomenon, asOf, from: wanted } = question
  const rows = await db.read(neededSeats, { phenomenon })
  if (rows.length === 0) await requireNamed(db.read, [{ kind: 'phenomena', id: phenomenon }])
  const found = await db.read(coordinatorsOf, { phenomenon, asOf, limit: limits.readiness.coordinators })
  const projection = await current.at(db, { phenomena: [phenomenon], parties: wanted === undefined ? [] : [wanted] })
  const read = { ...question, rows, coordinators: found.map(({ id }) => id) }
  return inTurns(projection, function* () {
    return yield* answer(askedOf(projection, read))
  })
}

type Read = Question & { rows: readonly NeededSeat[]; coordinators: readonly string[] }

/** The same from what was read: for tests too. @throws {NotFound} for a party that is not there */
export function askedOf(projection: Projection, read: Read): Asked {
  const { phenomenon, asOf, freshnessMonths, rows, from: wanted } = read
  const network = projection.network({ phenomenon, asOf, freshSince: freshSince(asOf, freshnessMonths) })
  const named = (id: string) => referenceOf(network, projection.numbers.find(id) ?? -1)
  const coordinators = read.coordinators.flatMap((id) => named(id) ?? [])
  const from = wanted === undefined ? coordinators[0] : named(wanted)
  if (wanted !== undefined && !from) throw new NotFound()
  const number = from && projection.numbers.find(from.id)
  const isIn = number !== undefined && network.has(number)
  return {
    phenomenon,
    asOf,
    freshnessMonths,
    projection,
    network,
    seats: rows.filter(isNeeded).sort(inOrderOfWork),
    coordinators,
    from: from ?? null,
    reason: !from ? 'no-coordinator' : isIn ? null : 'not-in-network',
    source: isIn ? number : undefined,
  }
}
