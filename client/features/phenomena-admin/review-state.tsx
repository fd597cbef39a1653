import { CalendarCheck, CalendarX, CircleHelp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { today } from '../../edits/today.ts'
import { useDay } from '../../i18n/words.ts'

/** Whether purpose and legal basis were looked at in time: in words and by a sign, not by colour alone. */
export function ReviewState({ reviewOn }: { reviewOn: string | undefined }) {
  const { t } = useTranslation()
  const day = useDay()
  if (!reviewOn)
    return (
      <p className="review review--none">
        <CircleHelp size={16} aria-hidden />
        {t('phenomena.noReview')}
      </p>
    )
  const isPast = reviewOn < today()
  const Icon = isPast ? CalendarX : CalendarCheck
  return (
    <p className={isPast ? 'review review--past' : 'review'}>
      <Icon size={16} aria-hidden />
      {t(isPast ? 'phenomena.reviewPast' : 'phenomena.reviewOn', { date: day(reviewOn) })}
    </p>
  )
}
