import { useState } from 'react'
import { Button, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePercent } from '../i18n/words.ts'
import './calculating.css'

/** Whether an answer is asked for again until it is whole: until somebody stops it. */
export function useCalculating() {
  const [isStopped, setStopped] = useState(false)
  return { isStopped, setStopped, whenStopped: isStopped ? ({ refetchInterval: false } as const) : {} }
}

type Props = { progress: number; isStopped: boolean; setStopped(stopped: boolean): void }

/** How far a calculation is, and the way out of it; nothing once it is there. */
export function Calculating({ progress, isStopped, setStopped }: Props) {
  const { t } = useTranslation()
  const percent = usePercent()
  if (progress === 1) return null
  return (
    <div className="panel calculating">
      {isStopped ? (
        <p>{t('page.stopped')}</p>
      ) : (
        <ProgressBar value={progress * 100} aria-label={t('page.calculating')} className="calculating__bar">
          <p>
            {t('page.calculating')}
            <span>{t('page.calculated', { percent: percent(Math.floor(progress * 100) / 100) })}</span>
          </p>
          <span className="calculating__track">
            <span className="calculating__done" style={{ inlineSize: `${progress * 100}%` }} />
          </span>
        </ProgressBar>
      )}
      <Button className="button" onPress={() => setStopped(!isStopped)}>
        {t(isStopped ? 'page.goOn' : 'page.stop')}
      </Button>
    </div>
  )
}
