import { useTranslation } from 'react-i18next'
import { patches } from '../../../contract/changes.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import { type Phenomenon, phenomenonInput } from '../../../contract/phenomena.ts'
import { call, write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { patchBetween } from '../../forms/draft.ts'
import { Choice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { TextLine, TextLines } from '../../forms/fields/text-line.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { type Start, useForm } from '../../forms/use-form.ts'
import { useLanguage } from '../../i18n/words.ts'
import { slugOf } from './slug-of.ts'
import { useThemeName } from './use-theme-name.ts'

const schema = phenomenonInput.omit({ id: true })
const knownThemes = ['extremism', 'other-theme']

type Props = { phenomenon: Phenomenon | null; others: readonly Phenomenon[]; onClose(): void }

/** A new phenomenon, or changes to one. Its id is made of its English name, once. */
export function PhenomenonForm({ phenomenon, others, onClose }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const edit = useEdit()
  const themeName = useThemeName()
  const form = useForm({
    schema,
    start: phenomenon ? startOf(phenomenon) : { draft: { theme: knownThemes[0] } },
    save: async (values, { draft, version }) => {
      const name = language === 'nl' ? values.nameNl : values.nameEn
      if (phenomenon) {
        const params = { id: phenomenon.id }
        const body = patches.phenomenon.parse(patchBetween(draft, values))
        if (Object.keys(body).length > 0)
          await edit(
            () => write(endpoints.phenomena.change, { params, body }, { ifMatch: version }),
            t('edit.changed', { name }),
          )
      } else {
        const body = { ...values, id: slugOf(values.nameEn) }
        await edit(() => write(endpoints.phenomena.create, { body }), t('edit.created', { name }))
      }
      onClose()
    },
    reread: phenomenon
      ? async () => startOf(await call(endpoints.phenomena.get, { params: { id: phenomenon.id }, query: {} }))
      : undefined,
    placeOf: (path) => (path === 'id' ? 'nameEn' : path),
  })
  const themes = [...new Set([...knownThemes, ...others.map(({ theme }) => theme)])]
  const title = phenomenon
    ? t('edit.editTitle', { name: language === 'nl' ? phenomenon.nameNl : phenomenon.nameEn })
    : t('phenomena.new')
  return (
    <FormDialog title={title} lead={t('phenomena.formLead')} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <div className="form-pair">
            <TextLine name="nameNl" isRequired />
            <TextLine name="nameEn" isRequired />
          </div>
          <Choice name="theme" isRow options={themes.map((id) => ({ id, label: themeName(id) }))} />
          <TextLines name="purpose" hint={t('phenomena.purposeHint')} />
          <TextLines name="legalBasis" hint={t('phenomena.legalBasisHint')} />
          <DayField name="reviewOn" hint={t('phenomena.reviewHint')} />
        </FormFrame>
      )}
    </FormDialog>
  )
}

function startOf({ id: _, version, ...draft }: Phenomenon): Start {
  return { draft, version }
}
