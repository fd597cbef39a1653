import { Check, LoaderCircle, Minus, TriangleAlert } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TableName } from '../../view/view.ts'
import { choose, useChosen } from './chosen.ts'
import { useMarks } from './marks.ts'

type Props = { table: TableName; id: string; name: string; onToggle(id: string): void }

/** Chooses a row, to do something with it and others together. */
export function ChooseBox({ table, id, name, onToggle }: Props) {
  const { t } = useTranslation()
  const isChosen = useChosen((all) => all[table].ids.has(id))
  return (
    <Checkbox
      slot={null}
      className="choose-box"
      aria-label={t('rows.choose', { what: name })}
      isSelected={isChosen}
      onChange={() => onToggle(id)}
    >
      <span className="filter-row__box" aria-hidden>
        <Check size={13} strokeWidth={3} />
      </span>
    </Checkbox>
  )
}

/** Chooses all rows on the screen, or none. */
export function ChooseAllBox({ table, ids }: { table: TableName; ids: readonly string[] }) {
  const { t } = useTranslation()
  const count = useChosen((all) => ids.filter((id) => all[table].ids.has(id)).length)
  const isAll = count === ids.length && count > 0
  return (
    <Checkbox
      slot={null}
      className="choose-box"
      aria-label={t('rows.chooseAll')}
      isSelected={isAll}
      isIndeterminate={count > 0 && !isAll}
      onChange={() => choose(table, () => ({ ids: new Set(isAll ? [] : ids), anchor: null }))}
    >
      <span className="filter-row__box" aria-hidden>
        {count > 0 && !isAll ? <Minus size={13} strokeWidth={3} /> : <Check size={13} strokeWidth={3} />}
      </span>
    </Checkbox>
  )
}

/** What is going on with a row, before its name. */
export function RowMark({ id }: { id: string }) {
  const { t } = useTranslation()
  const mark = useMarks(({ marks }) => marks.get(id))
  if (!mark) return null
  if (mark.state === 'saving')
    return (
      <span className="row-mark">
        <LoaderCircle size={15} className="row-mark__turns" aria-label={t('form.saving')} />
      </span>
    )
  return (
    <span className="row-mark row-mark--refused" title={mark.reason}>
      <TriangleAlert size={15} aria-hidden />
    </span>
  )
}

/** Why a row stood in the way, after its name. */
export function RowReason({ id }: { id: string }) {
  const mark = useMarks(({ marks }) => marks.get(id))
  if (mark?.state !== 'refused') return null
  return (
    <span className="row-reason" title={mark.reason}>
      {mark.reason}
    </span>
  )
}
