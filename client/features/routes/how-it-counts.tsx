import { useTranslation } from 'react-i18next'

/** The definition of the strength of a step and of a route. */
export function HowItCounts() {
  const { t } = useTranslation()
  return (
    <details className="routes__how">
      <summary>{t('routes.how')}</summary>
      <p>{t('routes.howStep')}</p>
      <ul>
        <li>{t('routes.howMutual')}</li>
        <li>{t('routes.howOneSided')}</li>
        <li>{t('routes.howStale')}</li>
        <li>{t('routes.howContact')}</li>
        <li>{t('routes.howPosition')}</li>
      </ul>
      <p>{t('routes.howRoute')}</p>
      <p>{t('routes.howUnknown')}</p>
    </details>
  )
}
