import { useTranslation } from 'react-i18next'
import { trustLevels } from '../../contract/vocabulary.ts'
import './trust-bar.css'

type Props = { level: number; stale?: boolean }

/** A level of trust: its number, and five steps of which so many are filled; hatched when stale. */
export function TrustBar({ level, stale = false }: Props) {
  const { t } = useTranslation()
  const known = trustLevels.find((one) => one === level)
  const meaning = t('card.levelOf', { level }) + (known ? `: ${t(`trustLevel.${known}`)}` : '')
  return (
    <span className="trust-bar" title={meaning}>
      <span aria-hidden className="trust-bar__number">
        {level}
      </span>
      <span className="visually-hidden">{meaning}</span>
      <span aria-hidden className={`trust-bar__steps${stale ? ' trust-bar__steps--stale' : ''}`}>
        {trustLevels.map((step) => (
          <span key={step} className={step <= level ? 'trust-bar__step trust-bar__step--on' : 'trust-bar__step'} />
        ))}
      </span>
    </span>
  )
}
