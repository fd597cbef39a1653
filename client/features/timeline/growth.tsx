import { memo } from 'react'
import type { TimelineMonth } from '../../../contract/timeline.ts'
import { yearMarks } from './months.ts'

/** Share of its month that a bar is wide. */
const width = 0.8

/** Ties per month as bars, until the day that is shown and after it; parties where there are no ties. */
export const Growth = memo(function Growth({ months, place }: { months: readonly TimelineMonth[]; place: number }) {
  const hasTies = months.some(({ ties }) => ties > 0)
  const sizes = months.map(({ ties, parties }) => (hasTies ? ties : parties))
  const most = Math.max(1, ...sizes)
  const bars = (from: number, until: number) =>
    sizes
      .slice(from, until)
      .map((size, index) => `M${from + index - width / 2} 1V${1 - size / most}h${width}V1z`)
      .join('')
  return (
    <svg className="growth" viewBox={`0 0 ${months.length - 1} 1`} preserveAspectRatio="none" aria-hidden>
      <path className="growth__past" d={bars(0, place + 1)} />
      <path className="growth__later" d={bars(place + 1, months.length)} />
    </svg>
  )
})

/** The years under the months. */
export const Years = memo(function Years({ months }: { months: readonly TimelineMonth[] }) {
  return (
    <div className="growth__years numeric" aria-hidden>
      {yearMarks(months).map(({ year, at }) => (
        <span key={year} style={{ insetInlineStart: `${(at / (months.length - 1)) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  )
})
