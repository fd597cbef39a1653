import { limits } from '../../../contract/limits.ts'
import type { Readiness, SeatReadiness } from '../../../contract/readiness.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Turns } from '../../projection/in-turns.ts'
import { referenceOf } from '../../projection/party.ts'
import type { Asked } from '../../reach/asked.ts'
import { type Judged, judgeSeats } from '../../reach/judge.ts'
import { Ties } from '../../reach/ties.ts'
import { namer } from '../../steps/names.ts'
import { countNecessities, countReadiness } from './counts.ts'
import { explain } from './sentence.ts'
import { trendOf } from './trend.ts'

const { named } = limits.readiness

/** Which needed seats the coordinator reaches, what breaks the others, and how that was in the quarters before. */
export function* readinessOf(asked: Asked, locale: Locale): Turns<Readiness> {
  const { phenomenon, asOf, projection, network, coordinators, from, reason, source } = asked
  const { numbers, parties } = projection
  const nameOf = namer(projection, locale)
  const judged = judgeSeats(
    new Ties(network),
    source,
    asked.seats.map(({ partyTypeId }) => partyTypeId),
  )
  const inOrder = (a: number, b: number) =>
    Number(parties[b]?.kind === 'professional') - Number(parties[a]?.kind === 'professional') || numbers.compare(a, b)
  const seats = asked.seats.map(({ applies: _, ...seat }): SeatReadiness => {
    const one: Judged = judged.get(seat.partyTypeId) ?? { status: 'vacant', steps: [], entrances: [] }
    const filledBy = [...one.entrances].sort(inOrder).map((node) => numbers.text(node))
    const words = { from: from?.label, isInNetwork: source !== undefined, nameOf, locale }
    return {
      ...seat,
      status: one.status,
      steps: one.steps,
      filledBy: filledBy.slice(0, named),
      hidden: Math.max(0, filledBy.length - named),
      explanation: explain(one, { ...words, seat: nameOf(seat.partyTypeId) }),
    }
  })
  const mentioned = seats.flatMap(({ steps, filledBy }) => [
    ...filledBy,
    ...steps.flatMap((step) => [step.from, step.to]),
  ])
  return {
    phenomenon,
    from,
    reason,
    coordinators,
    totals: countReadiness(seats),
    necessities: countNecessities(seats),
    seats,
    trend: yield* trendOf(asked),
    parties: [...new Set(mentioned)].sort().flatMap((id) => referenceOf(network, numbers.find(id) ?? -1) ?? []),
    asOf,
    revision: projection.revision.number,
  }
}
