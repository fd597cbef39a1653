import { CalendarDays, EyeOff, Focus as FocusIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Link, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../contract/limits.ts'
import { useCount, useDay } from '../../i18n/words.ts'
import { pageAddress } from '../../view/address.ts'
import { countsOf, type Picture } from '../../view/picture.ts'
import { clearFilters, wholeNetwork } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import './status-line.css'

type Props = {
  picture: Picture
  progress: number | null
  nameOf(id: string): string
  /** What else there is to say. */
  children: ReactNode
}

/** One line that says what is on the screen: how much, of which day, and what is hidden and why. */
export function StatusLine({ picture, progress, nameOf, children }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  const day = useDay()
  const { focus, phenomenon, asOf } = useView(({ view }) => view)
  const counts = countsOf(picture)
  return (
    <footer className="status numeric">
      <ul className="status__counts">
        <li>{t('status.organisations', { count: counts.organisation })}</li>
        <li>{t('status.professionals', { count: counts.professional })}</li>
        <li>{t('status.ties', { count: counts.ties })}</li>
        {counts.seat > 0 && (
          <li>
            {phenomenon ? (
              <Link
                className="link-button"
                href={pageAddress('coverage', { phenomenon, show: 'vacant', ...(asOf && { asOf }) })}
              >
                {t('status.seats', { count: counts.seat })}
              </Link>
            ) : (
              t('status.seats', { count: counts.seat })
            )}
          </li>
        )}
      </ul>
      {focus && (
        <span className="status__note">
          <FocusIcon size={14} aria-hidden />
          {t('status.focus', { count: focus.steps, name: nameOf(focus.centre) })}
          <Button className="link-button" onPress={wholeNetwork}>
            {t('status.whole')}
          </Button>
        </span>
      )}
      {picture.hiddenByFilter > 0 && (
        <span className="status__note">
          <EyeOff size={14} aria-hidden />
          {t('status.hiddenByFilter', { count: picture.hiddenByFilter })}
          <Button className="link-button" onPress={clearFilters}>
            {t('legend.clear')}
          </Button>
        </span>
      )}
      {picture.hiddenByLimit > 0 && (
        <span className="status__note status__note--warn">
          {t('status.hiddenByLimit', { count: picture.hiddenByLimit, limit: write(limits.network.max) })}
        </span>
      )}
      {children}
      <span className="status__end">
        {progress !== null && <Arranging progress={progress} />}
        {picture.asOf && (
          <span className="status__note">
            <CalendarDays size={14} aria-hidden />
            {t(asOf ? 'status.asOfPast' : 'status.asOf', { date: day(picture.asOf) })}
          </span>
        )}
      </span>
    </footer>
  )
}

function Arranging({ progress }: { progress: number }) {
  const { t } = useTranslation()
  const percent = Math.round(progress * 100)
  const label = t('status.arranging', { percent })
  return (
    <ProgressBar className="status__progress" value={percent} aria-label={label}>
      <span>{label}</span>
      <progress max={100} value={percent} aria-hidden tabIndex={-1} />
    </ProgressBar>
  )
}
