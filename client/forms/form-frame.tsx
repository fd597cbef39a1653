import { type ReactNode, useEffect, useRef } from 'react'
import { Form as AriaForm, Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ConflictPanel } from './conflict-panel.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { FormContext } from './form-context.ts'
import type { Form } from './use-form.ts'
import './forms.css'

type Props = {
  form: Form
  /** What the button does, such as "Save". */
  action: string
  onCancel(): void
  children: ReactNode
}

/** The fields of a form between what is wrong with it and its buttons. */
export function FormFrame({ form, action, onCancel, children }: Props) {
  const { t } = useTranslation()
  const element = useRef<HTMLFormElement>(null)
  useWarningOnLeaving(form.isDirty)
  /** A half-typed date reads as none, which would be saved as none. */
  const halfDays = () => {
    const days = [...(element.current?.querySelectorAll<HTMLInputElement>('[data-day]') ?? [])]
    const half = days.filter((day) => day.validity.badInput)
    return new Map(half.map((day) => [day.dataset.day ?? '', t('form.fault.day')]))
  }
  return (
    <AriaForm
      className="form"
      validationBehavior="aria"
      ref={element}
      onSubmit={(event) => {
        event.preventDefault()
        form.submit(halfDays())
      }}
    >
      <FaultSummary form={form} element={element} />
      {form.conflict && <ConflictPanel conflict={form.conflict} labels={form.labels} onSettle={form.settle} />}
      <FormContext value={{ form, at: '' }}>{children}</FormContext>
      <div className="form__buttons">
        <Button type="submit" className="button button--primary" isPending={form.isBusy}>
          {form.isBusy ? t('form.saving') : action}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </AriaForm>
  )
}

/** The browser asks before it leaves the page with unsaved work. */
function useWarningOnLeaving(isDirty: boolean) {
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])
}
