import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { type TrustRelation, trustRelationInput } from '../../../contract/trust-relations.ts'
import { call } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { changeRecord } from '../../edits/writes.ts'
import { patchBetween } from '../../forms/draft.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { ClaimFields, Direction } from './claim-fields.tsx'
import { startOf } from './start-of.ts'
import './edit.css'

/** Changes a claim. */
export function EditTrust({ claim, onClose }: { claim: string; onClose(): void }) {
  const record = useFresh({ ...queries.trustRelation(claim), staleTime: 0 })
  const { data: from } = useQuery({ ...queries.party(record?.from ?? '', null), enabled: record !== undefined })
  const { data: to } = useQuery({ ...queries.party(record?.to ?? '', null), enabled: record !== undefined })
  if (!record || !from || !to) return null
  return <Loaded claim={record} from={from.label} to={to.label} onClose={onClose} />
}

type Props = { claim: TrustRelation; from: string; to: string; onClose(): void }

function Loaded({ claim, from, to, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const form = useForm({
    schema: trustRelationInput,
    start: startOf(claim),
    save: async (values, { draft, version }) => {
      const patch = patchBetween(draft, values)
      const said = patch.level
        ? t('edit.levelChanged', { from, to, level: patch.level })
        : t('edit.trustChanged', { from, to })
      if (Object.keys(patch).length > 0)
        await edit(() => changeRecord('trust-relation', claim.id, patch, version), said)
      onClose()
    },
    reread: async () => startOf(await call(endpoints.trustRelations.get, { params: { id: claim.id }, query: {} })),
  })
  return (
    <FormDialog title={t('edit.trustTitle')} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <Direction from={from} to={to} />
          <ClaimFields isOpen />
        </FormFrame>
      )}
    </FormDialog>
  )
}
