import { useQuery } from '@tanstack/react-query'
import { Check, CheckCheck, ListChecks } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDay } from '../../i18n/words.ts'
import { DayChoice, SaveButton } from '../../pages/page-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { ask } from '../../view/steps.ts'
import type { Asked } from './asked.ts'
import { CoverageDefinitions } from './definitions.tsx'
import { MatrixTable } from './matrix-table.tsx'
import { isShown } from './shown-seats.ts'
import { useCoverageFile } from './use-coverage-file.ts'

/** All phenomena beside each other: every seat a row, with what it is in each. */
export function Matrix({ asked: { asOf, gaps } }: { asked: Asked }) {
  const { t } = useTranslation()
  const day = useDay('long')
  const saveFile = useCoverageFile()
  const { data, error, refetch } = useQuery(queries.coverageMatrix(asOf))
  const expected = data?.seats.filter(({ cells }) => cells.some((cell) => cell !== null)) ?? []
  const seats = gaps ? expected.filter(({ cells }) => cells.some((cell) => cell && isShown(cell, 'todo'))) : expected
  return (
    <>
      <div className="page-tools">
        <DayChoice asOf={asOf} />
        <Checkbox
          className="filter-row page-tools__check"
          isSelected={gaps}
          onChange={(only) => ask({ gaps: only ? '1' : null })}
        >
          <span className="filter-row__box" aria-hidden>
            <Check size={13} strokeWidth={3} />
          </span>
          <span>{t('coverage.onlyGaps')}</span>
        </Checkbox>
        <span className="page-tools__end">
          {data && expected.length > 0 && <SaveButton onSave={() => saveFile.matrix(data)} />}
        </span>
      </div>
      {asOf && <p className="page-note">{t('coverage.asOfNote', { date: day(asOf) })}</p>}
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data && seats.length === 0 && (
        <div className="panel">
          {expected.length === 0 ? (
            <Notice icon={ListChecks} title={t('coverage.noSeats')} hint={t('phenomena.noSeatsHint')} />
          ) : (
            <Notice icon={CheckCheck} title={t('coverage.done')} hint={t('coverage.doneHint')} />
          )}
        </div>
      )}
      {data && seats.length > 0 && (
        <div className="panel">
          <MatrixTable phenomena={data.phenomena} seats={seats} asOf={asOf} />
          <CoverageDefinitions />
        </div>
      )}
    </>
  )
}
