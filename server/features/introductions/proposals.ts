import type { Introductions, ProposedTie } from '../../../contract/introductions.ts'
import { limits } from '../../../contract/limits.ts'
import type { Locale, ReadinessStatus } from '../../../contract/vocabulary.ts'
import type { Turns } from '../../projection/in-turns.ts'
import { referenceOf } from '../../projection/party.ts'
import type { Asked } from '../../reach/asked.ts'
import { judgeSeats } from '../../reach/judge.ts'
import { entrancesOf } from '../../reach/seat-ways.ts'
import { Ties } from '../../reach/ties.ts'
import { namer } from '../../steps/names.ts'
import { candidatesFor, costOf, inOrder } from './candidates.ts'
import { fewest } from './fewest.ts'
import { explainTie } from './sentence.ts'

const closable: readonly ReadinessStatus[] = ['stale', 'one-sided', 'too-far', 'no-ties']

/** The fewest ties that bring every filled seat within reach of the coordinator. */
export function* introductionsOf(asked: Asked, locale: Locale): Turns<Introductions> {
  const { phenomenon, asOf, projection, network, coordinators, from, reason, source } = asked
  const { numbers } = projection
  const ties = new Ties(network)
  const ids = asked.seats.map(({ partyTypeId }) => partyTypeId)
  const judged = judgeSeats(ties, source, ids)
  const isClosable = (seat: string) => source !== undefined && closable.includes(judged.get(seat)?.status ?? 'vacant')
  const wanted = ids.filter(isClosable)
  const candidates =
    source === undefined
      ? []
      : yield* candidatesFor(
          ties,
          source,
          wanted.map((seat) => entrancesOf(network, seat)),
        )
  candidates.sort(inOrder(ties))
  const { chosen, isFewest } = yield* fewest(
    candidates.map((one) => ({ seats: one.seats, cost: costOf(one) })),
    limits.introductions.looked,
  )
  const nameOf = namer(projection, locale)
  const proposals = [...chosen]
    .sort((a, b) => a - b)
    .flatMap((at) => candidates[at] ?? [])
    .map((one): ProposedTie => {
      const tie = {
        kind: one.kind,
        from: numbers.text(one.from),
        to: numbers.text(one.to),
        introducer: one.introducer === undefined ? null : numbers.text(one.introducer),
        seats: wanted.filter((_, bit) => (one.seats & (1n << BigInt(bit))) > 0n).sort(),
      }
      return { ...tie, explanation: explainTie(tie, nameOf, locale) }
    })
  const remaining = ids.flatMap((partyTypeId) => {
    const status = judged.get(partyTypeId)?.status
    if (status !== 'vacant' && status !== 'organisation-only' && (status !== 'no-ties' || isClosable(partyTypeId)))
      return []
    return [{ partyTypeId, status }]
  })
  const mentioned = proposals.flatMap((tie) => [tie.from, tie.to, ...(tie.introducer ? [tie.introducer] : [])])
  return {
    phenomenon,
    from,
    reason,
    coordinators,
    proposals,
    isFewest,
    remaining,
    parties: [...new Set(mentioned)].sort().flatMap((id) => referenceOf(network, numbers.find(id) ?? -1) ?? []),
    asOf,
    revision: projection.revision.number,
  }
}
