import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../../contract/audit-entries.ts'
import { useFieldWord } from '../../edits/use-field-word.ts'
import { useDay } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

/** The writes that concerned this person: when, by whom, and which fields. */
export function HistoryTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation()
  const day = useDay()
  const word = useFieldWord()
  return (
    <ScrollRegion className="personal__scroll" label={t('pages.history')}>
      <table className="personal__table">
        <thead>
          <tr>
            <th scope="col">{t('personal.when')}</th>
            <th scope="col">{t('personal.who')}</th>
            <th scope="col">{t('audit.actionLabel')}</th>
            <th scope="col">{t('audit.field')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, actor, action, revisions }) => (
            <tr key={id}>
              <td>{day(at.slice(0, 10))}</td>
              <td>{actor}</td>
              <td>{t(`audit.action.${action}`)}</td>
              <td>
                {[...new Set(revisions.flatMap(({ kind, changed }) => changed.map((field) => word(kind, field))))].join(
                  ', ',
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
