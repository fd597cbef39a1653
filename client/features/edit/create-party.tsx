import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Change } from '../../../contract/changes.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import { involvementInput } from '../../../contract/involvement.ts'
import { organisationInput } from '../../../contract/organisations.ts'
import { professionalInput } from '../../../contract/professionals.ts'
import type { PartyKind } from '../../../contract/vocabulary.ts'
import { newOperation, write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { Tick } from '../../forms/fields/chips.tsx'
import { RoleFields } from '../../forms/fields/role-fields.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { selectInExplorer } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { PartyFields } from './party-fields.tsx'

const { roles, keyRole, contributesTo } = involvementInput.shape
const involving = { involve: z.boolean().default(false), roles, keyRole, contributesTo }
const newOrganisation = organisationInput.safeExtend(involving)
const newProfessional = professionalInput.safeExtend(involving)
type NewParty = z.output<typeof newOrganisation> | z.output<typeof newProfessional>

type Props = { kind: PartyKind; seat?: string | undefined; phenomenon?: string | undefined; onClose(): void }

/**
 * A new party, and at once its part in a phenomenon, the one that is open unless told: one write, so that one undo takes
 * back both.
 */
export function CreateParty({ kind, seat, phenomenon: told, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const open = useView(({ view }) => view.phenomenon)
  const phenomenon = told ?? open
  const phenomenonName = usePhenomenonName()
  const form = useForm<NewParty>({
    schema: kind === 'organisation' ? newOrganisation : newProfessional,
    start: { draft: { from: today(), involve: phenomenon !== null, ...(seat && { partyTypes: [seat] }) } },
    placeOf: (path) => path.replace(/^changes\.\d+\.record\./, ''),
    save: async (values) => {
      const { involve, roles, keyRole, contributesTo, ...record } = values
      const id = newOperation()
      const changes: Change[] = [
        'level' in record
          ? { do: 'create-organisation', id, record }
          : { do: 'create-professional', id, record: professionalInput.parse(record) },
      ]
      if (involve && phenomenon)
        changes.push({
          do: 'put-involvement',
          phenomenonId: phenomenon,
          partyId: id,
          record: { roles, keyRole, contributesTo, from: record.from },
        })
      await edit(
        () => write(endpoints.changeSets.create, { body: { changes } }),
        t('edit.created', { name: values.name }),
      )
      onClose()
      selectInExplorer(id)
    },
  })
  const isInvolved = form.draft.involve === true
  return (
    <FormDialog title={t(`edit.create.${kind}`)} lead={t('edit.workOnly')} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <PartyFields kind={kind} />
          {phenomenon && (
            <div className="form__group">
              <Tick name="involve" label={t('edit.involveIn', { phenomenon: phenomenonName(phenomenon) })} />
              {isInvolved && <RoleFields />}
            </div>
          )}
        </FormFrame>
      )}
    </FormDialog>
  )
}
