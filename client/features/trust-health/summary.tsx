import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TrustHealth } from '../../../contract/trust-health.ts'
import { useCount } from '../../i18n/words.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { formatAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { knownStates, StateBar, tiesIn } from './state-bar.tsx'
import { Trend } from './trend.tsx'

/** How many ties are mutual and fresh, what the others are, how much is unknown, and how it was in the quarters before. */
export function Summary({ health, asOf }: { health: TrustHealth; asOf: string | null }) {
  const { t } = useTranslation()
  const write = useCount()
  const { totals, phenomenon, reciprocity, claims, trend } = health
  const ties = formatAddress({ ...startView, phenomenon, asOf, display: 'table', table: 'ties' })
  return (
    <section className="panel tie-summary" aria-label={t('trustHealth.summary')}>
      <div className="tie-summary__whole">
        <p className="tie-summary__figure numeric">
          <Link href={ties}>
            <strong>{write(totals.mutual)}</strong> {t('trustHealth.ofTies', { count: tiesIn(totals) })}
          </Link>
        </p>
        <StateBar counts={totals} large />
        <ul className="tie-states">
          {knownStates.map((state) => (
            <li key={state}>
              <span className={`tie-swatch tie-swatch--${state}`} aria-hidden />
              <span className="numeric">
                <strong>{write(totals[state])}</strong> {t(`trustHealth.state.${state}`)}
              </span>
              <span className="tie-states__hint">{t(`trustHealth.hint.${state}`)}</span>
            </li>
          ))}
        </ul>
        <p className="tie-summary__unknown">{t('trustHealth.unknown', { count: totals.unknown })}</p>
        {reciprocity !== null && (
          <p className="tie-summary__unknown">
            {t('trustHealth.reciprocity', {
              answered: claims.answered,
              count: claims.all,
              share: Math.round(reciprocity * 100),
            })}
          </p>
        )}
      </div>
      <Trend trend={trend} />
      <Definitions
        title={t('trustHealth.how')}
        terms={(['mutual', 'one-sided', 'stale', 'unknown', 'trend'] as const).map((key) => ({
          key,
          term: t(`trustHealth.term.${key}`),
          meaning: t(`trustHealth.definition.${key}`),
        }))}
      />
    </section>
  )
}
