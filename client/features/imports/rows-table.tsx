import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportReport, ImportRow } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { placeKey } from './decisions.ts'
import { lookFurther } from './import-steps.ts'
import type { Current } from './import-store.ts'
import { RowLine } from './row-line.tsx'
import './rows.css'

const pageSize = 25

type Props = {
  rows: readonly ImportRow[]
  current: Current
  /** Rows of this outcome that the server did not send along. */
  more: number
  tables: ImportReport['tables']
}

/** Rows of the file with what becomes of each, a page at a time. */
export function RowsTable({ rows, current, more, tables }: Props) {
  const { t } = useTranslation()
  const [asked, setPage] = useState(0)
  const pages = Math.max(1, Math.ceil(rows.length / pageSize))
  const page = Math.min(asked, pages - 1)
  if (rows.length === 0)
    return <p className="review__hint">{t(current.isChecking ? 'imports.rechecking' : 'imports.empty')}</p>
  return (
    <>
      <table className="import-rows">
        <caption className="visually-hidden">{t('imports.review.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.column.line')}</th>
            <th scope="col">{t('imports.column.what')}</th>
            <th scope="col">{t('imports.column.outcome')}</th>
            <th scope="col">{t('imports.column.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(page * pageSize, (page + 1) * pageSize).map((row) => (
            <RowLine key={`${placeKey(row)}\n${row.kind}`} row={row} current={current} tables={tables} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className="review__hint import-rows__more">
          {t('imports.more', { count: more })}
          {current.limit < limits.importCorrections && (
            <Button className="button button--small" isPending={current.isChecking} onPress={lookFurther}>
              {t('imports.further')}
            </Button>
          )}
        </p>
      )}
      {pages > 1 && (
        <nav className="import-rows__pages" aria-label={t('imports.page.label')}>
          <Button className="button button--small" isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            <ChevronLeft size={16} aria-hidden /> {t('imports.page.previous')}
          </Button>
          <span className="numeric" aria-live="polite">
            {t('imports.page.of', { page: page + 1, pages })}
          </span>
          <Button className="button button--small" isDisabled={page === pages - 1} onPress={() => setPage(page + 1)}>
            {t('imports.page.next')} <ChevronRight size={16} aria-hidden />
          </Button>
        </nav>
      )}
    </>
  )
}
