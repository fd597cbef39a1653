import { ChevronRight, Undo2, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../contract/audit-entries.ts'
import { useMay } from '../../pages/use-role.ts'
import { partyAddress } from '../../view/address.ts'
import { ActionMark } from './action-mark.tsx'
import { ChangesTable } from './changes-table.tsx'
import { canUndo, idsIn, partyOf } from './subjects.ts'
import { UndoDialog } from './undo-dialog.tsx'
import { useMoment } from './use-moment.ts'
import { useNames } from './use-names.ts'
import { useSentences } from './use-sentences.ts'

/** One write: what it did in plain words, by whom and when; field by field when it is opened. */
export function Entry({ entry, onDay = false }: { entry: AuditEntry; onDay?: boolean }) {
  const { t } = useTranslation()
  const moment = useMoment()
  const sentence = useSentences(useNames(idsIn(entry.revisions.slice(0, 1))))(entry)
  const mayEdit = useMay('editor')
  const [asks, setAsks] = useState(false)
  const what = [sentence.label, sentence.text].filter(Boolean).join(': ')
  const [first] = entry.revisions
  const party = first && entry.records === 1 ? partyOf(first) : null
  return (
    <li className="entry">
      <ActionMark action={entry.action} />
      <div className="entry__words">
        <p className="entry__what">
          <strong>{sentence.label}</strong>
          {sentence.text && `: ${sentence.text}`}
        </p>
        <p className="entry__by">
          <time dateTime={entry.at}>{onDay ? moment.time(entry.at) : moment.both(entry.at)}</time>
          <span>{t('audit.by', { actor: entry.actor })}</span>
          {entry.undoes && <span className="nl-data-badge">{t('audit.undoes')}</span>}
          {entry.undoneBy && <span className="nl-data-badge badge--warn">{t('audit.undone')}</span>}
        </p>
        {entry.revisions.length > 0 && (
          <Disclosure className="entry__more">
            <Heading level={3} className="entry__toggle">
              <Button slot="trigger" className="button button--quiet button--small">
                <ChevronRight size={15} aria-hidden />
                {t('audit.details')}
                <span className="visually-hidden">: {what}</span>
              </Button>
            </Heading>
            <DisclosurePanel>
              <ChangesTable revisions={entry.revisions} records={entry.records} />
            </DisclosurePanel>
          </Disclosure>
        )}
      </div>
      <div className="entry__actions">
        {party && (
          <Link
            className="button button--quiet button--small"
            href={partyAddress(party, { asOf: entry.at.slice(0, 10) })}
            aria-label={t('audit.openLabel', { what })}
          >
            <Waypoints size={15} aria-hidden />
            {t('audit.open')}
          </Link>
        )}
        {mayEdit && canUndo(entry) && (
          <Button
            className="button button--small"
            onPress={() => setAsks(true)}
            aria-label={t('audit.undoLabel', { what })}
          >
            <Undo2 size={15} aria-hidden />
            {t('audit.undo')}
          </Button>
        )}
      </div>
      {asks && <UndoDialog id={entry.id} what={what} records={entry.records} onClose={() => setAsks(false)} />}
    </li>
  )
}
