import { useTranslation } from 'react-i18next'
import { useDay } from '../../i18n/words.ts'
import type { Obstacle } from './plan.ts'

/** Why a row stands in the way, in words. */
export function useObstacleWords(): (obstacle: Obstacle) => string {
  const { t } = useTranslation()
  const dayOf = useDay()
  return (obstacle) => {
    if (obstacle.is === 'said') return obstacle.reason
    if (obstacle.is === 'uninvolved') return t('rows.uninvolved')
    const { level, confirmedOn } = obstacle
    if (level === undefined || !confirmedOn) return t('rows.outdated')
    return t('rows.outdatedTo', { level, day: dayOf(confirmedOn) })
  }
}
