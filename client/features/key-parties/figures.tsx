import { useTranslation } from 'react-i18next'
import type { KeyParties } from '../../../contract/key-parties.ts'

/** How large the network is and whether it hangs together, over what the table says and does not say. */
export function Figures({ keys: { parties, ties, parts, isolated, pivots } }: { keys: KeyParties }) {
  const { t } = useTranslation()
  const facts = [
    t('key.parties', { count: parties }),
    t('key.ties', { count: ties }),
    ...(parts === 1 ? [t('key.isOnePart')] : parts > 1 ? [t('key.isParts', { count: parts })] : []),
    ...(isolated > 0 ? [t('key.isolated', { count: isolated })] : []),
  ]
  return (
    <div className="key-figures">
      <ul aria-label={t('key.figures')} className="numeric">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p>{t('key.scope')}</p>
      {pivots < parties && <p>{t('key.estimate', { pivots, parties })}</p>}
    </div>
  )
}
