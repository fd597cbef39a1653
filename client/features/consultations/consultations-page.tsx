import { useQuery } from '@tanstack/react-query'
import { CalendarOff, Check, MessagesSquare, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button, Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { startTask } from '../../edits/tasks.ts'
import { today } from '../../edits/today.ts'
import { standing } from '../../i18n/period.ts'
import { NotRead } from '../../pages/not-read.tsx'
import { useMay } from '../../pages/use-role.ts'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { ConsultationRow } from './consultation-row.tsx'
import './consultations.css'

/** The consultations in which parties already meet: their agenda and who takes part. */
export function ConsultationsPage() {
  const { t } = useTranslation()
  const mayEdit = useMay('editor')
  const { data, error, isPending, refetch } = useQuery(queries.consultations())
  const [showsEnded, setShowsEnded] = useState(false)
  const ended = data?.filter((one) => standing(one, today()) === 'over') ?? []
  const shown = (data ?? []).filter((one) => showsEnded || !ended.includes(one))
  return (
    <>
      <div className="page__intro">
        <p className="page__lead">{t('meetings.lead')}</p>
        {mayEdit && (
          <Button className="button button--primary" onPress={() => startTask({ do: 'create-consultation' })}>
            <Plus size={17} aria-hidden />
            {t('edit.create.consultation')}
          </Button>
        )}
      </div>
      {ended.length > 0 && (
        <Checkbox className="filter-row meetings__ended" isSelected={showsEnded} onChange={setShowsEnded}>
          <span className="filter-row__box" aria-hidden>
            <Check size={13} strokeWidth={3} />
          </span>
          <span>{t('meetings.showEnded')}</span>
        </Checkbox>
      )}
      {shown.length > 0 ? (
        <ul className="panel">
          {shown.map((consultation) => (
            <ConsultationRow key={consultation.id} consultation={consultation} mayEdit={mayEdit} />
          ))}
        </ul>
      ) : (
        <div className="panel">
          {isPending && (
            <div className="panel__waiting" role="status" aria-busy>
              <span className="visually-hidden">{t('loading')}</span>
              {[1, 2, 3].map((row) => (
                <div key={row} className="skeleton" />
              ))}
            </div>
          )}
          {error && !data && <NotRead error={error} onRetry={() => void refetch()} />}
          {data?.length === 0 && (
            <Notice icon={MessagesSquare} title={t('meetings.empty')} hint={t('meetings.emptyHint')} />
          )}
          {ended.length > 0 && (
            <Notice icon={CalendarOff} title={t('meetings.allEnded')} hint={t('meetings.allEndedHint')} />
          )}
        </div>
      )}
    </>
  )
}
