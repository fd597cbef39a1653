import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { NetworkComparison } from '../../../contract/network-comparisons.ts'
import { useCount, usePhenomenonName } from '../../i18n/words.ts'
import { ask } from '../../view/steps.ts'

type Props = { comparison: NetworkComparison; chosen: readonly string[] | null }

/** How many parties are where, as bars that choose whom the table shows. */
export function Overlap({ comparison: { overlaps, phenomena }, chosen }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  const nameOf = usePhenomenonName()
  const places = [
    ...overlaps.map(({ phenomena: ids, parties }) => ({ ids, name: ids.map(nameOf).join(' + '), parties })),
    ...phenomena.map(({ id, only }) => ({
      ids: [id],
      name: t('comparison.onlyIn', { name: nameOf(id) }),
      parties: only,
    })),
  ]
  const most = Math.max(1, ...places.map(({ parties }) => parties))
  const bar = (count: number) => (
    <svg className="comparison-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className="comparison-bar__track" width="100" height="8" />
      <rect className="comparison-bar__value" width={(count / most) * 100} height="8" />
    </svg>
  )
  return (
    <section className="panel comparison-part" aria-label={t('comparison.overlap')}>
      <h2>{t('comparison.overlap')}</h2>
      <ul className="comparison-overlap numeric">
        {places.map(({ ids, name, parties }) => {
          const isChosen = chosen?.join() === ids.join()
          return (
            <li key={ids.join()}>
              <ToggleButton
                className="comparison-overlap__row"
                isSelected={isChosen}
                onChange={(on) => ask({ in: on ? ids.join(',') : null })}
              >
                <span>{name}</span>
                {bar(parties)}
                <span>
                  {write(parties)}
                  <span className="visually-hidden"> {t('comparison.countParties', { count: parties })}</span>
                </span>
              </ToggleButton>
            </li>
          )
        })}
      </ul>
      <p className="comparison-hint">{t('comparison.overlapHint')}</p>
    </section>
  )
}
