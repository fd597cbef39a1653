import { useTranslation } from 'react-i18next'
import type { Revision } from '../../../contract/audit-entries.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { idsIn, isEmpty } from './subjects.ts'
import { useFieldWords } from './use-field-words.ts'
import { useNames } from './use-names.ts'
import { useValueWords } from './use-value-words.ts'

/** Every record that a write changed, field by field, before and after. */
export function ChangesTable({ revisions, records }: { revisions: readonly Revision[]; records: number }) {
  const { t } = useTranslation()
  const left = records - revisions.length
  return (
    <div className="changes">
      {revisions.map((revision) => (
        <RecordChanges key={`${revision.kind}:${revision.subject}:${revision.version}`} revision={revision} />
      ))}
      {left > 0 && <p className="changes__more">{t('audit.moreRecords', { count: left })}</p>}
    </div>
  )
}

function RecordChanges({ revision }: { revision: Revision }) {
  const { t } = useTranslation()
  const fieldWords = useFieldWords()
  const valueWords = useValueWords(useNames(idsIn([revision])))
  const { kind, label, before, after, changed } = revision
  // Of a record that came or went, what was empty is not worth a row.
  const told = changed.filter((field) => (before && after) || !isEmpty((before ?? after)?.[field]))
  return (
    <ScrollRegion className="changes__scroll" label={label}>
      <table className="changes__table">
        <caption>
          {label} <span>{t(`recordKind.${kind}`)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('audit.field')}</th>
            <th scope="col">{t('audit.before')}</th>
            <th scope="col">{t('audit.after')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldWords(kind, field)}</th>
              <td>{before && <span className="changes__old">{valueWords(field, before[field])}</span>}</td>
              <td>{after && <span className="changes__new">{valueWords(field, after[field])}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
