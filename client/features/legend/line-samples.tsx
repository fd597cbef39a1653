import { useTranslation } from 'react-i18next'
import { legendSamples } from '../../graph/legend-samples.tsx'
import { useTheme } from '../../theme/theme.ts'

const lines = ['mutual', 'oneSided', 'stale', 'level2', 'level5', 'keyPerson', 'structure'] as const

/** How to read what the canvas draws. */
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
