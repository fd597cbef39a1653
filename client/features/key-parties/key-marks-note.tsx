import { TriangleAlert, Waypoints } from 'lucide-react'
import { useEffect } from 'react'
import { Button, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePercent } from '../../i18n/words.ts'
import { announce } from '../../ui/announcer.tsx'
import { markKeys } from '../../view/steps.ts'
import type { KeyMarking } from './use-key-marks.ts'
import './key-marks.css'

/** In the status line: that key parties are marked, or how far the calculation is, and the way out of it. */
export function KeyMarksNote({ marks, progress, error, retry }: KeyMarking) {
  const { t } = useTranslation()
  const percent = usePercent()
  const isDone = progress === 1
  const count = marks?.size ?? 0
  useEffect(() => {
    if (isDone) announce(t('keyMark.marked', { count }))
  }, [isDone, count, t])
  if (progress === null) return null
  const off = (words: string) => (
    <Button className="link-button" onPress={() => markKeys(false)}>
      {words}
    </Button>
  )
  if (error)
    return (
      <span className="status__note status__note--warn">
        <TriangleAlert size={14} aria-hidden />
        {t('keyMark.failed')}
        <Button className="link-button" onPress={retry}>
          {t('retry')}
        </Button>
        {off(t('keyMark.off'))}
      </span>
    )
  if (isDone)
    return (
      <span className="status__note">
        <Waypoints size={14} aria-hidden />
        {t('keyMark.marked', { count })}
        {off(t('keyMark.off'))}
      </span>
    )
  const words = t('keyMark.calculating', { percent: percent(Math.floor(progress * 100) / 100) })
  return (
    <span className="status__note">
      <ProgressBar className="status__progress" value={progress * 100} aria-label={words}>
        <span>{words}</span>
        <progress className="key-marks__bar" max={1} value={progress} aria-hidden tabIndex={-1} />
      </ProgressBar>
      {off(t('page.stop'))}
    </span>
  )
}
