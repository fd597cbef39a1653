import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TrustHealth } from '../../../contract/trust-health.ts'
import { knownTieStates } from '../../../contract/vocabulary.ts'
import { useCount, useDay } from '../../i18n/words.ts'
import { tiesAddress } from '../../view/list-address.ts'
import { tiesIn } from './state-bar.tsx'

/** The ties at the end of each quarter: as columns to look at, and the same as a table to read, each leading to its ties. */
export function Trend({ trend, phenomenon }: Pick<TrustHealth, 'trend' | 'phenomenon'>) {
  const { t } = useTranslation()
  const write = useCount()
  const day = useDay()
  const most = Math.max(1, ...trend.map(tiesIn))
  return (
    <figure className="tie-trend">
      <figcaption>{t('trustHealth.trend')}</figcaption>
      <div className="tie-trend__columns" aria-hidden>
        {trend.map((counts) => (
          <div key={counts.asOf} className="tie-trend__column">
            <span className="tie-trend__count numeric">{write(tiesIn(counts))}</span>
            <span className="tie-trend__pile" style={{ blockSize: `${(tiesIn(counts) / most) * 5}rem` }}>
              {knownTieStates.toReversed().map((state) => (
                <span key={state} className={`tie-swatch tie-swatch--${state}`} style={{ flex: counts[state] }} />
              ))}
            </span>
          </div>
        ))}
      </div>
      <p className="tie-trend__ends">
        <span>{day(trend[0]?.asOf ?? '')}</span>
        <span>{day(trend.at(-1)?.asOf ?? '')}</span>
      </p>
      <details>
        <summary>{t('trustHealth.asTable')}</summary>
        <table className="tie-table numeric">
          <thead>
            <tr>
              <th scope="col">{t('trustHealth.day')}</th>
              {knownTieStates.map((state) => (
                <th key={state} scope="col">
                  {t(`trustHealth.state.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trend.map((counts) => (
              <tr key={counts.asOf}>
                <th scope="row">{day(counts.asOf)}</th>
                {knownTieStates.map((state) => (
                  <td key={state}>
                    <Link
                      href={tiesAddress({ phenomenon, asOf: counts.asOf, state })}
                      aria-label={`${day(counts.asOf)}, ${t(`trustHealth.state.${state}`)}: ${write(counts[state])}`}
                    >
                      {write(counts[state])}
                    </Link>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
