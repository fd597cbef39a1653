import { Group, Spline } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StandingOut } from '../../view/standing-out.ts'
import { RouteMark } from './route-mark.tsx'

/** Says that a party is on what stands out: its place on a route, or its part in what joins some parties or in a group. */
export function StandingMark({ standing: { ids, asked, group }, id }: { standing: StandingOut; id: string }) {
  const { t } = useTranslation()
  const part = group?.get(id)
  if (part)
    return (
      <span className="route-mark">
        <Group size={12} aria-hidden />
        {t(`group.part.${part}`)}
      </span>
    )
  if (group) return null
  if (!asked) return <RouteMark place={ids.indexOf(id) + 1} />
  if (!ids.includes(id)) return null
  return (
    <span className="route-mark">
      <Spline size={12} aria-hidden />
      <span className="visually-hidden">{t('connecting.inTree')}: </span>
      {t(asked.includes(id) ? 'connecting.isChosen' : 'connecting.isBetween')}
    </span>
  )
}

/** Says that a tie is a step of what stands out. */
export function StepMark({ standing: { steps, asked }, ends }: { standing: StandingOut; ends: readonly string[] }) {
  const { t } = useTranslation()
  const step = steps.findIndex(({ from, to }) => ends.includes(from) && ends.includes(to))
  if (!asked) return <RouteMark place={step + 1} />
  if (step < 0) return null
  return (
    <span className="route-mark">
      <Spline size={12} aria-hidden />
      <span className="visually-hidden">{t('connecting.inTree')}</span>
    </span>
  )
}
