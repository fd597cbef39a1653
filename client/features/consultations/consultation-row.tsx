import { ChevronRight, CircleSlash, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Consultation } from '../../../contract/consultations.ts'
import { startTask } from '../../edits/tasks.ts'
import { today } from '../../edits/today.ts'
import { standing, usePeriod } from '../../i18n/period.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Participants } from './participants.tsx'

/** One consultation: how often, about what, and who is there when it is opened. */
export function ConsultationRow({ consultation, mayEdit }: { consultation: Consultation; mayEdit: boolean }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const period = usePeriod()
  const [isOpen, setOpen] = useState(false)
  const { id, name, frequency, discusses } = consultation
  const isOver = standing(consultation, today()) === 'over'
  const subject = { kind: 'consultation' as const, id, label: name }
  const label = (action: string) => t('meetings.named', { action, name })
  return (
    <li className={isOver ? 'meeting meeting--over' : 'meeting'}>
      <div className="meeting__words">
        <h2>{name}</h2>
        <p className="meeting__when">{[frequency, period(consultation)].filter(Boolean).join(' · ')}</p>
        {discusses.length > 0 ? (
          <ul className="meeting__agenda" aria-label={t('meetings.agenda')}>
            {discusses.map((phenomenon) => (
              <li key={phenomenon} className="nl-data-badge">
                {nameOf(phenomenon)}
              </li>
            ))}
          </ul>
        ) : (
          <p className="meeting__none">{t('meetings.noAgenda')}</p>
        )}
      </div>
      {mayEdit && (
        <div className="meeting__actions">
          <Button
            className="button button--small"
            aria-label={label(t('meetings.edit'))}
            onPress={() => startTask({ do: 'edit-consultation', consultation: id })}
          >
            <Pencil size={15} aria-hidden />
            {t('meetings.edit')}
          </Button>
          {!isOver && (
            <IconButton
              icon={CircleSlash}
              label={label(t('meetings.end'))}
              onPress={() => startTask({ do: 'end', subject })}
              small
            />
          )}
          <IconButton
            icon={Trash2}
            label={label(t('meetings.remove'))}
            onPress={() => startTask({ do: 'remove', subject })}
            small
          />
        </div>
      )}
      <Disclosure className="meeting__people" isExpanded={isOpen} onExpandedChange={setOpen}>
        <Heading level={3} className="meeting__toggle">
          <Button slot="trigger" className="button button--quiet button--small">
            <ChevronRight size={15} aria-hidden />
            {t('meetings.participants')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </Heading>
        <DisclosurePanel>
          {isOpen && <Participants consultation={consultation} mayEdit={mayEdit && !isOver} />}
        </DisclosurePanel>
      </Disclosure>
    </li>
  )
}
