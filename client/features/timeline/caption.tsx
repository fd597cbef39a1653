import { Minus, Plus } from 'lucide-react'
import { Button, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TimelineMonth } from '../../../contract/timeline.ts'
import { useDay } from '../../i18n/words.ts'

type Props = {
  day: string
  /** The counts of that day; undefined on a day within a month. */
  month: TimelineMonth | undefined
  /** Who came and went with it; null while that is not known. */
  change: { came: number; went: number } | null
  /** Null when it is today already. */
  onToday: (() => void) | null
  /** Null unless the network is long in coming. */
  onCancel: (() => void) | null
}

/** The day in words, and how the network stands on it. */
export function Caption({ day, month, change, onToday, onCancel }: Props) {
  const { t } = useTranslation()
  const words = useDay('long')
  return (
    <div className="timeline__caption numeric">
      <p className="timeline__day">
        <strong>{words(day)}</strong>
        {onToday && (
          <Button className="link-button" onPress={onToday}>
            {t('timeline.today')}
          </Button>
        )}
      </p>
      {month && (
        <p>
          {t('header.size', { count: month.parties })}, {t('status.ties', { count: month.ties })}
        </p>
      )}
      {onCancel ? <Waiting onCancel={onCancel} /> : <Change {...(change ?? { came: 0, went: 0 })} />}
    </div>
  )
}

function Change({ came, went }: { came: number; went: number }) {
  const { t } = useTranslation()
  return (
    <p className="timeline__change">
      {came > 0 && (
        <span>
          <Plus size={13} strokeWidth={2.5} aria-hidden />
          {t('timeline.came', { count: came })}
        </span>
      )}
      {went > 0 && (
        <span>
          <Minus size={13} strokeWidth={2.5} aria-hidden />
          {t('timeline.went', { count: went })}
        </span>
      )}
    </p>
  )
}

function Waiting({ onCancel }: { onCancel(): void }) {
  const { t } = useTranslation()
  return (
    <p className="timeline__change">
      <ProgressBar className="timeline__waiting" isIndeterminate aria-label={t('loading')}>
        <span aria-hidden>{t('loading')}</span>
      </ProgressBar>
      <Button className="link-button" onPress={onCancel}>
        {t('timeline.cancel')}
      </Button>
    </p>
  )
}
