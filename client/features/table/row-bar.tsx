import { TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button, Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announcer.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { TableName } from '../../view/view.ts'
import { choose, nobody } from './chosen.ts'
import type { Bulk, Refusal } from './use-bulk.ts'

/** Reasons that are named in the bar; the others stand at their rows. */
const most = 3

type Props<Row extends { id: string }> = {
  table: TableName
  chosen: readonly Row[]
  bulk: Bulk<Row>
  nameOf(row: Row): string
  /** The actions. */
  children: ReactNode
}

/** How many rows are chosen, what can be done with them, and how that goes. */
export function RowBar<Row extends { id: string }>({ table, chosen, bulk, nameOf, children }: Props<Row>) {
  const { t } = useTranslation()
  const { progress, refusal, forget } = bulk
  const count = chosen.length
  useSaidCount(count)
  const box = useRef<HTMLElement>(null)
  // What had the focus goes away with what it did: the focus stays near.
  const clear = () => {
    forget()
    choose(table, () => nobody)
    box.current?.parentElement?.querySelector<HTMLElement>('[role=grid]')?.focus()
  }
  const stay = (work: () => void) => () => {
    box.current?.focus()
    work()
  }
  if (count === 0 && !refusal && !progress) return null
  const names = new Map(chosen.map((row) => [row.id, nameOf(row)]))
  return (
    <section
      className="row-bar"
      aria-label={t('rows.bar')}
      aria-busy={progress !== null}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        clear()
      }}
    >
      {count > 0 && (
        <Toolbar className="row-bar__line" aria-label={t('rows.actions', { count })}>
          <strong className="row-bar__count numeric">{t('rows.chosen', { count })}</strong>
          <IconButton
            icon={X}
            label={t('rows.none')}
            shortcut="Esc"
            small
            onPress={() => choose(table, () => nobody)}
          />
          {children}
        </Toolbar>
      )}
      {progress && (
        <p className="row-bar__progress numeric">
          <progress className="row-bar__gauge" aria-label={t('form.saving')} value={progress.done} max={progress.of} />
          {progress.done < progress.of ? t('rows.reading', progress) : t('form.saving')}
        </p>
      )}
      {refusal && (
        <Refused
          refusal={refusal}
          names={names}
          onOthers={refusal.others && stay(refusal.others)}
          onClose={stay(forget)}
        />
      )}
    </section>
  )
}

type RefusedProps = {
  refusal: Refusal
  names: ReadonlyMap<string, string>
  onOthers: (() => void) | null
  onClose(): void
}

function Refused({ refusal: { reasons, whole, of }, names, onOthers, onClose }: RefusedProps) {
  const { t } = useTranslation()
  const left = of - reasons.size
  return (
    <div className="row-bar__refusal">
      <TriangleAlert size={18} aria-hidden />
      <div className="row-bar__words">
        <p>{whole ?? t('rows.refused', { count: reasons.size, of })}</p>
        {reasons.size > 0 && (
          <ul>
            {[...reasons].slice(0, most).map(([row, reason]) => (
              <li key={row}>
                <strong>{names.get(row) ?? t('rows.gone')}</strong>: {reason}
              </li>
            ))}
            {reasons.size > most && <li>{t('rows.more', { count: reasons.size - most })}</li>}
          </ul>
        )}
      </div>
      {onOthers && (
        <Button className="button button--small" onPress={onOthers}>
          {t('rows.others', { count: left })}
        </Button>
      )}
      <IconButton icon={X} label={t('close')} onPress={onClose} small />
    </div>
  )
}

/** Says how many are chosen when that changes, once somebody stops choosing. */
function useSaidCount(count: number) {
  const { t } = useTranslation()
  const said = useRef(count)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (said.current !== count) announce(t('rows.chosen', { count }))
      said.current = count
    }, 400)
    return () => clearTimeout(timer)
  }, [count, t])
}
