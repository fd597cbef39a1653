import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportOptions, ImportRow } from '../../../contract/imports.ts'
import { changeAll } from './change-all.ts'
import { type Choice, decide, leaveOut, takenFor } from './decisions.ts'
import { SameFaultLine } from './same-fault-line.tsx'
import { sameFaults } from './same-faults.ts'
import type { Outcome } from './shown-rows.ts'

/** Shared mistakes to show at once; the next come when these are done. */
const most = 8

type Props = { rows: readonly ImportRow[]; outcome: Outcome; options: ImportOptions }

/** What can be put right or decided in many rows at once. */
export function Bulk({ rows, outcome, options }: Props) {
  const open = rows.filter((row) => row.outcome === outcome)
  if (open.length < 2) return null
  if (outcome === 'refused') return <Corrections refused={open} />
  if (outcome === 'undecided') return <Decisions undecided={open} options={options} />
  return null
}

function Corrections({ refused }: { refused: readonly ImportRow[] }) {
  const { t } = useTranslation()
  const same = sameFaults(refused)
  return (
    <section className={same.length > 0 ? 'bulk' : undefined} aria-label={t('imports.bulk.label')}>
      {same.length > 0 && <h3>{t('imports.bulk.sameFault')}</h3>}
      {same.slice(0, most).map((fault) => (
        <SameFaultLine
          key={[fault.table, fault.column, fault.value, fault.message].join('\n')}
          fault={fault}
          rows={refused}
        />
      ))}
      <Button className="button button--small" onPress={() => changeAll((now) => leaveOut(now, refused), refused)}>
        {t('imports.bulk.leaveOutAll', { count: refused.length })}
      </Button>
    </section>
  )
}

function Decisions({ undecided, options }: { undecided: readonly ImportRow[]; options: ImportOptions }) {
  const { t } = useTranslation()
  const open = undecided.filter((row) => row.duplicates.length > 0 && takenFor(row, options, true) === undefined)
  // With several that it may be, nobody can answer for all rows at once.
  const single = open.filter((row) => row.duplicates.length === 1)
  if (open.length < 2) return null
  const same = single.flatMap(({ table, line, duplicates }): Choice[] =>
    duplicates.map(({ id }) => ({ table, line, choice: 'merge', with: id })),
  )
  const other = open.map(({ table, line }): Choice => ({ table, line, choice: 'keep-apart' }))
  return (
    <section className="bulk" aria-label={t('imports.bulk.label')}>
      <p>{t('imports.bulk.undecided', { count: open.length })}</p>
      {single.length > 0 && (
        <Button className="button button--small" onPress={() => changeAll((now) => decide(now, same), single)}>
          {t('imports.bulk.allSame', { count: single.length })}
        </Button>
      )}
      <Button className="button button--small" onPress={() => changeAll((now) => decide(now, other), open)}>
        {t('imports.bulk.allOther', { count: open.length })}
      </Button>
    </section>
  )
}
