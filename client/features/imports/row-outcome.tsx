import { Check, LoaderCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportRow } from '../../../contract/imports.ts'
import { placeKey } from './decisions.ts'
import type { Current } from './import-store.ts'
import { outcomeIcons } from './outcome-filter.tsx'

type Props = { row: ImportRow; current: Current; isLeftOut: boolean }

/** What becomes of a row, and whether what the asker did to it is enough. */
export function RowOutcome({ row, current: { touched, isChecking }, isLeftOut }: Props) {
  const { t } = useTranslation()
  const isTouched = touched.has(placeKey(row))
  const Icon = outcomeIcons[row.outcome]
  if (isLeftOut) return <span className="outcome">{t('imports.leftOut.one')}</span>
  if (isTouched && isChecking)
    return (
      <span className="outcome">
        <LoaderCircle size={15} className="spinning" aria-hidden />
        {t('imports.rechecking')}
      </span>
    )
  return (
    <>
      <span className={`outcome outcome--${row.outcome}`}>
        <Icon size={15} aria-hidden />
        {t(`imports.outcomeOfOne.${row.outcome}`)}
      </span>
      {isTouched && row.outcome !== 'refused' && row.outcome !== 'undecided' && (
        <span className="import-row__solved">
          <Check size={15} aria-hidden /> {t('imports.solved')}
        </span>
      )}
    </>
  )
}
