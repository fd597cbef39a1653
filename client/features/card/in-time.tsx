import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Period, standing, usePeriod } from '../../i18n/period.ts'

type Props<One extends Period> = {
  items: readonly One[]
  /** The day of the card. */
  asOf: string
  /** How many that do not hold now still stand open; more are folded up. */
  few?: number
  /** A row; `when` is what there is to say of its days. */
  children(one: One, when: string): ReactNode
}

/** What holds on the day of the card, and apart from it what is over or has still to begin, each with its day. */
export function InTime<One extends Period>({ items, asOf, few = 2, children }: Props<One>) {
  const { t } = useTranslation()
  const period = usePeriod()
  const { now = [], apart = [] } = Object.groupBy(items, (one) => (standing(one, asOf) === 'now' ? 'now' : 'apart'))
  const latestFirst = apart.toSorted((a, b) => (b.until ?? '9').localeCompare(a.until ?? '9'))
  return (
    <>
      {now.length > 0 && (
        <ul className="card__list">{now.map((one) => children(one, period({ until: one.until }, asOf)))}</ul>
      )}
      {apart.length > 0 && (
        <details className="card__apart" open={apart.length <= few}>
          <summary>{t('card.apart', { count: apart.length })}</summary>
          <ul className="card__list">{latestFirst.map((one) => children(one, period(one, asOf)))}</ul>
        </details>
      )}
    </>
  )
}

/** How many hold on the day of the card. */
export function countNow(items: readonly Period[], asOf: string): number {
  return items.filter((one) => standing(one, asOf) === 'now').length
}
