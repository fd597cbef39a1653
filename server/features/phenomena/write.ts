import type { ExpectedSeat } from '../../../contract/dataset.ts'
import type { PhenomenonInput } from '../../../contract/phenomena.ts'
import { Conflict } from '../../http/refusals.ts'
import type { Run } from '../../neo4j/database.ts'
import { propertiesOf } from '../../records/stored.ts'
import { createPhenomena, expectSeats } from './queries.ts'

/**
 * Stores phenomena. `operation` tells a retry of this write (nothing to do) from another one with the same id.
 * @throws {Conflict} when one of the ids is taken
 */
export async function storePhenomena(
  run: Run,
  phenomena: readonly PhenomenonInput[],
  operation: string,
): Promise<void> {
  const rows = phenomena.map((phenomenon) => ({ id: phenomenon.id, properties: propertiesOf(phenomenon, 'id') }))
  const taken = (await run(createPhenomena, { operation, rows })).filter((row) => !row.created)
  if (taken.length === 0) return
  const ids = taken.map((row) => row.id).join(', ')
  throw new Conflict({
    nl: `Er bestaat al een fenomeen met id ${ids}.`,
    en: `A phenomenon with id ${ids} exists already.`,
  })
}

/** Says which seats phenomena need. */
export async function storeExpectedSeats(run: Run, seats: readonly ExpectedSeat[]): Promise<void> {
  const rows = seats.map(({ phenomenonId, partyTypeId, ...rest }) => {
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
    return { phenomenonId, partyTypeId, properties: propertiesOf(present) }
  })
  await run(expectSeats, { rows })
}
