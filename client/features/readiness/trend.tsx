import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Readiness } from '../../../contract/readiness.ts'
import { useCount, useDay } from '../../i18n/words.ts'
import type { Show } from './asked.ts'

const height = 84
const wide = 40

/** How many seats were reached at the end of each quarter: as columns to look at, and the same as a table to read, each leading to its seats. */
export function Trend({ trend, to }: Pick<Readiness, 'trend'> & { to(show: Show, asOf: string): string }) {
  const { t } = useTranslation()
  const write = useCount()
  const day = useDay()
  const most = Math.max(1, ...trend.map(({ needed }) => needed))
  const tall = (count: number) => (count / most) * (height - 16)
  return (
    <figure className="readiness-trend">
      <figcaption>{t('readiness.trend')}</figcaption>
      <svg viewBox={`0 0 ${trend.length * wide} ${height + 2}`} aria-hidden>
        <line
          className="readiness-trend__needed"
          x1="0"
          x2={trend.length * wide}
          y1={height - tall(most)}
          y2={height - tall(most)}
        />
        {trend.map(({ asOf, reached }, i) => (
          <g key={asOf} transform={`translate(${i * wide} 0)`}>
            <rect
              className={i === trend.length - 1 ? 'readiness-trend__now' : 'readiness-trend__then'}
              x="6"
              width={wide - 12}
              y={height - tall(reached)}
              height={Math.max(1, tall(reached))}
              rx="2"
            />
            <text x={wide / 2} y={height - tall(reached) - 4} textAnchor="middle">
              {write(reached)}
            </text>
          </g>
        ))}
        <line className="readiness-trend__base" x1="0" x2={trend.length * wide} y1={height} y2={height} />
      </svg>
      <p className="readiness-trend__ends">
        <span>{day(trend[0]?.asOf ?? '')}</span>
        <span>{t('readiness.neededLine', { count: trend.at(-1)?.needed ?? 0 })}</span>
        <span>{day(trend.at(-1)?.asOf ?? '')}</span>
      </p>
      <details>
        <summary>{t('readiness.asTable')}</summary>
        <table className="readiness-necessities numeric">
          <thead>
            <tr>
              <th scope="col">{t('readiness.day')}</th>
              <th scope="col">{t('readiness.status.reached')}</th>
              <th scope="col">{t('readiness.needed')}</th>
            </tr>
          </thead>
          <tbody>
            {trend.map(({ asOf, needed, reached }) => (
              <tr key={asOf}>
                <th scope="row">{day(asOf)}</th>
                <td>
                  <Link
                    href={to('reached', asOf)}
                    aria-label={`${day(asOf)}, ${t('readiness.status.reached')}: ${write(reached)}`}
                  >
                    {write(reached)}
                  </Link>
                </td>
                <td>
                  <Link href={to('all', asOf)} aria-label={`${day(asOf)}, ${t('readiness.needed')}: ${write(needed)}`}>
                    {write(needed)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
