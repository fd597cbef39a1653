import type { TFunction } from 'i18next'
import { layers } from '../../../contract/vocabulary.ts'
import { type EndNames, filterSummary } from '../../view/filter-summary.ts'
import { countsOf, type Picture } from '../../view/picture.ts'
import type { View } from '../../view/view.ts'

/** The words that go with a picture on paper or in a file. */
export type Caption = {
  title: string
  /** Counts, as-of day, focus and filters. */
  lines: string[]
  layers: { id: (typeof layers)[number] | 'none'; name: string }[]
  shapes: string
}

type Words = EndNames & { t: TFunction; day(day: string): string; phenomenonName(id: string): string }

/** Says what a picture shows. */
export function captionOf(picture: Picture, view: View, words: Words): Caption {
  const { t, day, phenomenonName, nameOf } = words
  const counts = countsOf(picture)
  const centre = view.focus?.centre ?? view.selected
  const present = new Set(picture.nodes.map((node) => node.layer ?? 'none'))
  return {
    title: view.phenomenon
      ? t('exports.title', { phenomenon: phenomenonName(view.phenomenon) })
      : t('exports.titleAround', { name: centre ? nameOf(centre) : '' }),
    lines: [
      [
        t('status.organisations', { count: counts.organisation }),
        t('status.professionals', { count: counts.professional }),
        t('status.ties', { count: counts.ties }),
        t('status.seats', { count: counts.seat }),
      ].join(' · '),
      [
        picture.asOf && t('status.asOf', { date: day(picture.asOf) }),
        view.focus && t('status.focus', { count: view.focus.steps, name: nameOf(view.focus.centre) }),
        `${t('exports.filters')}: ${filterSummary(view.filters, t, words) || t('exports.noFilters')}`,
        picture.hiddenByFilter > 0 && t('status.hiddenByFilter', { count: picture.hiddenByFilter }),
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    layers: [...layers, 'none' as const]
      .filter((layer) => present.has(layer))
      .map((id) => ({ id, name: t(`layer.${id}`) })),
    shapes: [
      t('exports.caption'),
      ...(view.connecting ? [t('connecting.caption')] : []),
      ...(view.keyMarks ? [t('keyMark.caption')] : []),
    ].join(' '),
  }
}
