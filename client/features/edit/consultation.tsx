import { useTranslation } from 'react-i18next'
import { consultationInput } from '../../../contract/consultations.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import { call, write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { changeRecord } from '../../edits/writes.ts'
import { patchBetween } from '../../forms/draft.ts'
import { PhenomenonChips } from '../../forms/fields/chips.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { TextLine } from '../../forms/fields/text-line.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { type Start, useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { currentView } from '../../view/store.ts'
import { startOf } from './start-of.ts'

/** Changes a consultation. */
export function EditConsultation({ id, onClose }: { id: string; onClose(): void }) {
  const record = useFresh(queries.consultation(id))
  if (!record) return null
  return <ConsultationForm id={id} start={startOf(record)} onClose={onClose} />
}

/** A new consultation. */
export function CreateConsultation({ onClose }: { onClose(): void }) {
  const { phenomenon } = currentView()
  return <ConsultationForm start={{ draft: phenomenon ? { discusses: [phenomenon] } : {} }} onClose={onClose} />
}

function ConsultationForm({ id, start, onClose }: { id?: string; start: Start; onClose(): void }) {
  const { t } = useTranslation()
  const edit = useEdit()
  const form = useForm({
    schema: consultationInput,
    start,
    save: async (values, { draft, version }) => {
      const { name } = values
      const patch = patchBetween(draft, values)
      if (!id) await edit(() => write(endpoints.consultations.create, { body: values }), t('edit.created', { name }))
      else if (Object.keys(patch).length > 0)
        await edit(() => changeRecord('consultation', id, patch, version), t('edit.changed', { name }))
      onClose()
    },
    ...(id && { reread: async () => startOf(await call(endpoints.consultations.get, { params: { id }, query: {} })) }),
  })
  const title = id ? t('edit.editTitle', { name: String(start.draft.name ?? '') }) : t('edit.create.consultation')
  return (
    <FormDialog title={title} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <TextLine name="name" isRequired />
          <TextLine name="frequency" hint={t('fieldHint.frequency')} />
          <PhenomenonChips name="discusses" />
          <div className="form-pair">
            <DayField name="from" hint={t('fieldHint.from')} />
            <DayField name="until" hint={t('fieldHint.until')} />
          </div>
        </FormFrame>
      )}
    </FormDialog>
  )
}
