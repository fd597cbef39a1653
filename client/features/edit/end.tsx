import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { day } from '../../../contract/primitives.ts'
import type { Subject } from '../../edits/subject.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { endSubject } from '../../edits/writes.ts'
import { DayField } from '../../forms/fields/day-field.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'

const schema = z.strictObject({ until: day })

/** Ends what held until now: it stays in the network of earlier days. */
export function End({ subject, onClose }: { subject: Subject; onClose(): void }) {
  const { t } = useTranslation()
  const edit = useEdit()
  const form = useForm({
    schema,
    start: { draft: { until: today() } },
    save: async ({ until }) => {
      await edit(() => endSubject(subject, until), t('edit.ended', { what: subject.label }))
      onClose()
    },
  })
  return (
    <FormDialog
      title={t('edit.endTitle', { what: subject.label })}
      lead={t('edit.endLead')}
      isDirty={form.isDirty}
      onClose={onClose}
    >
      {(leave) => (
        <FormFrame form={form} action={t('edit.end')} onCancel={leave}>
          <DayField name="until" label={t('edit.endsOn')} isRequired />
        </FormFrame>
      )}
    </FormDialog>
  )
}
