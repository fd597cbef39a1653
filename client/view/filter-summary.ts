import type { TFunction } from 'i18next'
import { layers as allLayers } from '../../contract/vocabulary.ts'
import type { ViewFilters } from '../graph/projection.ts'
import { isPartyId } from './party-id.ts'

/** Names for what is known by its id alone. */
export type EndNames = { nameOf(party: string): string; seatName(seat: string): string }

/** An end of a tie in words. */
export function tieEndName(end: string, t: TFunction, { nameOf, seatName }: EndNames): string {
  if (end === 'none' || end === 'any') return t(`tieEnd.${end}`)
  const layer = allLayers.find((one) => one === end)
  if (layer) return t(`layer.${layer}`)
  return isPartyId(end) ? nameOf(end) : seatName(end)
}

/** The filters in words, for a caption; empty when nothing is kept away. */
export function filterSummary(
  { layers, kinds, minLevel, freshOnly, tieStates, between, groupTies }: ViewFilters,
  t: TFunction,
  ends: EndNames,
): string {
  const names = (all: string[]) => all.join(', ') || t('filterSummary.nothing')
  return [
    layers && t('filterSummary.layers', { names: names(layers.map((layer) => t(`layer.${layer}`))) }),
    kinds && t('filterSummary.kinds', { names: names(kinds.map((kind) => t(`kinds.${kind}`))) }),
    minLevel && t('filterSummary.minLevel', { level: minLevel }),
    freshOnly && t('filterSummary.freshOnly'),
    tieStates &&
      t('filterSummary.tieStates', { names: names(tieStates.map((state) => t(`trustHealth.state.${state}`))) }),
    between &&
      t('filterSummary.between', { one: tieEndName(between[0], t, ends), other: tieEndName(between[1], t, ends) }),
    groupTies && t(`filterSummary.groupTies.${groupTies}`),
  ]
    .filter(Boolean)
    .join('; ')
}
