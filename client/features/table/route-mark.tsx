import { Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** Says that a row is on the route that stands out, and at which place, from 1; nothing at 0. */
export function RouteMark({ place }: { place: number }) {
  const { t } = useTranslation()
  if (place === 0) return null
  return (
    <span className="route-mark numeric">
      <Route size={12} aria-hidden />
      <span className="visually-hidden">{t('routes.onRoute')} </span>
      {place}
    </span>
  )
}
