import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/words.ts'

/** Writes a strength between 0 and 1 with two decimals. */
export function useStrength(): (strength: number) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return (strength) => (strength < 0.005 ? t('routes.tiny') : format.format(strength))
}

/** A strength as a figure and as a bar. */
export function Strength({ strength }: { strength: number }) {
  const { t } = useTranslation()
  const write = useStrength()
  return (
    <span className="strength">
      <span className="visually-hidden">{t('routes.strength')} </span>
      <strong className="numeric">{write(strength)}</strong>
      <span className="strength__bar" aria-hidden>
        <span className="strength__part" style={{ inlineSize: `${Math.max(2, strength * 100)}%` }} />
      </span>
    </span>
  )
}
