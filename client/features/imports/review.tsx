import { Info } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../../contract/imports.ts'
import { arrive, rowsTitle } from './arrive.ts'
import { Bulk } from './bulk.tsx'
import { CommitBar } from './commit-bar.tsx'
import type { Current } from './import-store.ts'
import { LeftOut } from './left-out.tsx'
import { OutcomeFilter } from './outcome-filter.tsx'
import { RowsTable } from './rows-table.tsx'
import { firstOutcome, shownRows, unseen } from './shown-rows.ts'
import { TableMappings } from './table-mappings.tsx'

/** What the file would do: how it is read, row by row what becomes of it, and what is to be put right first. */
export function Review({ current, report }: { current: Current; report: ImportReport }) {
  const { t } = useTranslation()
  const { options, touched, firstSeen, isChecking, notice } = current
  const outcome = current.outcome ?? firstOutcome(report)
  const rows = shownRows(report.rows, outcome, touched, firstSeen)
  const all = report.counts[outcome]
  const hasRows =
    rows.length > 0 || options.leaveOut.length > 0 || Object.values(report.counts).some((count) => count > 0)
  return (
    <div className="review" aria-busy={isChecking}>
      {notice && (
        <p ref={arrive} tabIndex={-1} className="import-note import-note--warn">
          {t(`imports.notice.${notice}`)}
        </p>
      )}
      <TableMappings tables={report.tables} fileType={report.fileType} />
      {report.notes && report.notes.length > 0 && (
        <ul className="import-note">
          {report.notes.map((note) => (
            <li key={note}>
              <Info size={16} aria-hidden /> {note}
            </li>
          ))}
        </ul>
      )}
      {hasRows && (
        <section className="review__rows">
          <h2 id={rowsTitle} tabIndex={-1}>
            {t('imports.review.title')}
          </h2>
          <OutcomeFilter counts={report.counts} chosen={outcome} />
          <p className="review__hint">
            {all === 0 && (outcome === 'refused' || outcome === 'undecided')
              ? t(`imports.solvedAll.${outcome}`)
              : t(`imports.review.${outcome}`)}
          </p>
          <Bulk rows={report.rows} outcome={outcome} options={options} />
          <LeftOut options={options} hasManyTables={report.tables.length > 1} />
          <RowsTable
            key={outcome}
            rows={rows}
            current={current}
            more={unseen(report, outcome)}
            tables={report.tables}
          />
        </section>
      )}
      <CommitBar current={current} report={report} />
    </div>
  )
}
