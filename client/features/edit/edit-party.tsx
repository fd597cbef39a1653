import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { organisationInput } from '../../../contract/organisations.ts'
import { professionalInput } from '../../../contract/professionals.ts'
import type { PartyKind } from '../../../contract/vocabulary.ts'
import { call } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { changeRecord } from '../../edits/writes.ts'
import { patchBetween } from '../../forms/draft.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { type Start, useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { PartyFields } from './party-fields.tsx'
import { startOf } from './start-of.ts'

/** Changes the record of a party. */
export function EditParty({ party, onClose }: { party: string; onClose(): void }) {
  const card = useFresh(queries.party(party, null))
  const record = card?.organisation ?? card?.professional
  if (!card || !record) return null
  return <Loaded kind={card.kind} id={party} name={card.label} start={startOf(record)} onClose={onClose} />
}

type Props = { kind: PartyKind; id: string; name: string; start: Start; onClose(): void }

function Loaded({ kind, id, name, start, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const form = useForm<object>({
    schema: kind === 'organisation' ? organisationInput : professionalInput,
    start,
    save: async (values, { draft, version }) => {
      const patch = patchBetween(draft, { ...values })
      if (Object.keys(patch).length > 0)
        await edit(() => changeRecord(kind, id, patch, version), t('edit.changed', { name }))
      onClose()
    },
    reread: async () => {
      const request = { params: { id }, query: {} }
      return startOf(await call(endpoints[kind === 'organisation' ? 'organisations' : 'professionals'].get, request))
    },
  })
  return (
    <FormDialog title={t('edit.editTitle', { name })} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <PartyFields kind={kind} id={id} />
        </FormFrame>
      )}
    </FormDialog>
  )
}
