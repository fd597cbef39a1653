import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isAway, ProblemError } from '../../api.ts'
import { refresh } from '../../edits/refresh.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { isSame } from '../../forms/draft.ts'
import { FormFrame } from '../../forms/form-frame.tsx'
import { type Start, useForm } from '../../forms/use-form.ts'
import type { CellJob } from './cell-job.ts'
import { mark, unmark } from './marks.ts'

/** Where to go once a cell is done with. */
export type Leave = 'stay' | 'next' | 'previous'

export type EditorProps = {
  row: string
  /** The cell, which it opens over. */
  cell: RefObject<Element | null>
  title: string
  job: CellJob
  onLeave(to: Leave): void
  /** The fields. */
  children: ReactNode
}

/** Reads the record of a cell, and opens its field over the cell. */
export function CellEditor(props: EditorProps) {
  const { t } = useTranslation()
  const { cell, title, onLeave } = props
  const [job] = useState(props.job)
  const [start, setStart] = useState<Start | null>(null)
  const [error, setError] = useState<unknown>(null)
  const outside = useRef(() => onLeave('stay'))
  // Read once, not through the cache: a version that came later than what is shown here would hide what others did.
  useEffect(() => {
    job.read().then(setStart, setError)
  }, [job])
  const problem = error instanceof ProblemError ? error.problem : null
  const reason = isAway(error) ? t('away.title') : (problem?.detail ?? t('failure.unknown'))
  return (
    <Popover
      className="popover cell-editor"
      triggerRef={cell}
      isOpen
      onOpenChange={(open) => !open && outside.current()}
      isKeyboardDismissDisabled={start !== null}
      placement="bottom start"
      offset={-36}
      crossOffset={-4}
    >
      <Dialog className="cell-editor__dialog" aria-label={title}>
        {start && <Loaded {...props} job={job} start={start} outside={outside} />}
        {!start && <p>{error ? t('rows.notLoaded', { reason }) : t('loading')}</p>}
      </Dialog>
    </Popover>
  )
}

type LoadedProps = EditorProps & {
  start: Start
  /** What a press beside it does. */
  outside: RefObject<() => void>
}

function Loaded({ row, job, start, outside, onLeave, children }: LoadedProps) {
  const { t } = useTranslation()
  const edit = useEdit()
  const client = useQueryClient()
  const box = useRef<HTMLDivElement>(null)
  const goal = useRef<Leave>('stay')
  const form = useForm<Record<string, unknown>>({
    schema: job.schema,
    start,
    save: async (values, from) => {
      if (isSame(values, from.draft)) {
        // What somebody else made of it is taken over: the table does not show that yet.
        if (from !== start) void refresh(client)
        return onLeave(goal.current)
      }
      mark([row], { state: 'saving' })
      try {
        await edit(() => job.save(values, from), job.said)
      } finally {
        unmark([row])
      }
      onLeave(goal.current)
    },
    reread: job.read,
    placeOf: job.placeOf,
  })
  for (const [part, words] of job.parts ?? []) form.labels.set(part, words)
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('[data-path] :is(input:checked, input:not([type=radio]))')
    const first = field ?? box.current?.querySelector<HTMLElement>('[data-path] :is(input, button)')
    first?.focus()
    if (first instanceof HTMLInputElement && first.type === 'text') first.select()
  }, [])
  const isPlain = form.conflict === null && form.faults.size === 0
  const done = (to: Leave) => {
    goal.current = to
    if (!form.isDirty) onLeave(to)
    else if (!form.isBusy) form.submit()
  }
  useEffect(() => {
    outside.current = () => isPlain && done('stay')
  })
  const turn = useRef<Leave>('stay')
  const press = (event: KeyboardEvent) => {
    turn.current = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : 'stay'
    goal.current = 'stay'
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave('stay')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields in it
    <div
      ref={box}
      className="cell-editor__box"
      onKeyDown={press}
      onFocus={(event) => {
        // Tab out of the field goes to the next cell; the buttons are for a pointer, as Enter and Escape do the same.
        const to = turn.current
        turn.current = 'stay'
        if (to !== 'stay' && isPlain && isField(event.relatedTarget) && !isField(event.target)) done(to)
      }}
    >
      <FormFrame form={form} action={t('form.save')} onCancel={() => onLeave('stay')}>
        {children}
      </FormFrame>
      <p className="cell-editor__keys">{t('rows.keys')}</p>
    </div>
  )
}

const isField = (element: Element | null) => element?.closest('[data-path]') != null
