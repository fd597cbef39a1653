import { CircleCheck, TriangleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/icon-button.tsx'
import { hush, type Toast, useToasts } from './said.ts'
import { useUndo } from './use-undo.ts'
import './toasts.css'

/** Milliseconds; what it offers stays possible by key and in the history. */
const readingTime = 10_000

/** What was just done, with a way back. A screen reader hears it from the announcer. */
export function Toasts() {
  const { t } = useTranslation()
  const { toasts } = useToasts()
  return (
    <section className="toasts" aria-label={t('edit.toasts')}>
      {toasts.map((toast) => (
        <One key={toast.id} toast={toast} />
      ))}
    </section>
  )
}

function One({ toast }: { toast: Toast }) {
  const { t } = useTranslation()
  const { undoEdit } = useUndo()
  const [isHeld, setHeld] = useState(false)
  const { id, text, isFault, edit } = toast
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => hush(id), readingTime)
    return () => clearTimeout(timer)
  }, [id, isHeld])
  const Icon = isFault ? TriangleAlert : CircleCheck
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it waits while it is pointed at or its buttons have the focus
    <div
      className={isFault ? 'toast toast--fault' : 'toast'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon size={18} aria-hidden />
      <span>{text}</span>
      {edit && (
        <Button
          className="button button--small"
          onPress={() => {
            hush(id)
            undoEdit(edit)
          }}
        >
          {t('edit.undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('close')} onPress={() => hush(id)} small />
    </div>
  )
}
