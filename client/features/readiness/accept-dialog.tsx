import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { introductionInput } from '../../../contract/introduction-records.ts'
import type { Introductions, ProposedTie } from '../../../contract/introductions.ts'
import { write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { TextLines } from '../../forms/fields/text-line.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'

type Props = { tie: ProposedTie; answer: Introductions; nameOf(id: string): string; onClose(): void }

/** Days that somebody has for it unless they say otherwise. */
const usual = 28

/** Takes a proposal up: who sees to it, and by when. */
export function AcceptDialog({ tie, answer, nameOf, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const { from, to, introducer } = tie
  const known = [introducer, answer.from?.id, from].flatMap((id) => answer.parties.find((one) => one.id === id) ?? [])
  const owner = known.find(({ kind }) => kind === 'professional')?.id
  const names = { from: nameOf(from), to: nameOf(to) }
  const form = useForm({
    schema: introductionInput,
    start: {
      draft: {
        ...{ phenomenonId: answer.phenomenon, from, to, owner, dueOn: later(usual) },
        ...(introducer && { introducer }),
      },
    },
    save: async (body) => {
      await edit(() => write(endpoints.introductions.create, { body }), t('readiness.accepted', names))
      onClose()
    },
  })
  return (
    <FormDialog title={t('readiness.acceptTitle')} lead={tie.explanation} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('readiness.accept')} onCancel={leave}>
          <PartyPicker name="owner" kind="professional" isRequired />
          <DayField name="dueOn" isRequired />
          <TextLines name="note" rows={2} />
        </FormFrame>
      )}
    </FormDialog>
  )
}

function later(days: number): string {
  return new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10)
}
