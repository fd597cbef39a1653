import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TrustHealth } from '../../../contract/trust-health.ts'
import { knownTieStates } from '../../../contract/vocabulary.ts'
import { useCount } from '../../i18n/words.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { tiesAddress } from '../../view/list-address.ts'
import { StateBar, tiesIn } from './state-bar.tsx'
import { Trend } from './trend.tsx'

/** How many ties are mutual and fresh, what the others are, how much is unknown, and how it was in the quarters before. */
export function Summary({ health, asOf }: { health: TrustHealth; asOf: string | null }) {
  const { t } = useTranslation()
  const write = useCount()
  const { totals, phenomenon, reciprocity, claims, trend } = health
  const where = { phenomenon, asOf }
  return (
    <section className="panel tie-summary" aria-label={t('trustHealth.summary')}>
      <div className="tie-summary__whole">
        <p className="tie-summary__figure numeric">
          <Link href={tiesAddress({ ...where, state: 'mutual' })}>
            <strong>{write(totals.mutual)}</strong>
          </Link>{' '}
          <Link href={tiesAddress(where)}>{t('trustHealth.ofTies', { count: tiesIn(totals) })}</Link>
        </p>
        <StateBar counts={totals} large />
        <ul className="tie-states">
          {knownTieStates.map((state) => (
            <li key={state}>
              <span className={`tie-swatch tie-swatch--${state}`} aria-hidden />
              <Link className="numeric" href={tiesAddress({ ...where, state })}>
                <strong>{write(totals[state])}</strong> {t(`trustHealth.state.${state}`)}
              </Link>
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
      <Trend trend={trend} phenomenon={phenomenon} />
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
