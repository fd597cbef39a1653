import type { TFunction } from 'i18next'
import type { ViewFilters } from '../graph/projection.ts'

/** The filters in words, for a caption; empty when nothing is kept away. */
export function filterSummary({ layers, kinds, minLevel, freshOnly }: ViewFilters, t: TFunction): string {
  const names = (all: string[]) => all.join(', ') || t('filterSummary.nothing')
  return [
    layers && t('filterSummary.layers', { names: names(layers.map((layer) => t(`layer.${layer}`))) }),
    kinds && t('filterSummary.kinds', { names: names(kinds.map((kind) => t(`kinds.${kind}`))) }),
    minLevel && t('filterSummary.minLevel', { level: minLevel }),
    freshOnly && t('filterSummary.freshOnly'),
  ]
    .filter(Boolean)
    .join('; ')
}
