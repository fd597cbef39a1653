import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Draft } from '../../forms/draft.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'

type Props<Values> = {
  title: string
  lead?: string
  schema: z.ZodType<Values>
  draft: Draft
  action?: string
  /** Gets the answers once the dialog is closed. */
  onDone(values: Values): void
  onClose(): void
  children?: ReactNode
}

/** Asks what is to be done with the chosen rows. */
export function DeedDialog<Values>({ title, lead, schema, draft, action, onDone, onClose, children }: Props<Values>) {
  const { t } = useTranslation()
  const form = useForm({
    schema,
    start: { draft },
    save: async (values) => {
      onClose()
      onDone(values)
    },
  })
  return (
    <FormDialog title={title} lead={lead} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={action ?? t('form.save')} onCancel={leave}>
          {children}
        </FormFrame>
      )}
    </FormDialog>
  )
}
