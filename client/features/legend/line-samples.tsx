import { useTranslation } from 'react-i18next'
import { type KnownTieState, knownTieStates } from '../../../contract/vocabulary.ts'
import { legendSamples } from '../../graph/legend-samples.tsx'
import { useTheme } from '../../theme/theme.ts'
import { filter } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { toggled } from '../../view/view.ts'
import { FilterRow } from './filter-row.tsx'

const lines = ['level2', 'level5', 'keyPerson', 'structure'] as const
const sampleOf = { mutual: 'mutual', 'one-sided': 'oneSided', stale: 'stale' } as const

/** What ties can be, and which of them show. */
export function TieStates({ counts }: { counts: Record<KnownTieState, number> }) {
  const { t } = useTranslation()
  const theme = useTheme()
  const chosen = useView(({ view }) => view.filters.tieStates)
  return (
    <fieldset className="legend__group">
      <legend>{t('legend.tieStates')}</legend>
      {knownTieStates.map((state) => {
        const Sample = legendSamples[sampleOf[state]]
        return (
          <FilterRow
            key={state}
            mark={
              <span className="filter-row__line">
                <Sample theme={theme} />
              </span>
            }
            name={t(`legend.tieState.${state}`)}
            hint={t(`line.${sampleOf[state]}`)}
            count={counts[state]}
            isOn={chosen?.includes(state) ?? true}
            onToggle={() => filter({ tieStates: toggled(knownTieStates, chosen, state) })}
          />
        )
      })}
    </fieldset>
  )
}

/** How to read what else the canvas draws. */
export function LineSamples() {
  const { t } = useTranslation()
  const theme = useTheme()
  return (
    <div className="legend__group">
      <h3>{t('legend.lines')}</h3>
      <ul className="line-samples">
        {lines.map((line) => {
          const Sample = legendSamples[line]
          return (
            <li key={line}>
              <Sample theme={theme} />
              <span>{t(`line.${line}`)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
