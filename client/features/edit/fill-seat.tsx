import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Change } from '../../../contract/changes.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { uuid } from '../../../contract/primitives.ts'
import { call, write } from '../../api.ts'
import { takenUp } from '../../edits/taken-up.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { standing } from '../../i18n/period.ts'
import { useSeatName } from '../../i18n/words.ts'
import { selectInExplorer } from '../../view/steps.ts'
import { currentView } from '../../view/store.ts'

const schema = z.strictObject({ party: uuid })

type Props = { seat: string; phenomenon?: string | undefined; onClose(): void }

/** A party that is known already fills a vacant seat, and takes part in a phenomenon: the one that is open, unless told. */
export function FillSeat({ seat, phenomenon, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const seatName = useSeatName()
  const form = useForm({
    schema,
    start: { draft: {} },
    save: async ({ party }) => {
      const card = await call(endpoints.parties.get, { params: { id: party }, query: {} })
      const changes = changesFor(card, seat, phenomenon ?? currentView().phenomenon)
      if (changes.length > 0)
        await edit(
          () => write(endpoints.changeSets.create, { body: { changes } }),
          t('edit.filled', { name: card.label, seat: seatName(seat) }),
        )
      onClose()
      selectInExplorer(party)
    },
  })
  return (
    <FormDialog title={t('edit.fillTitle', { seat: seatName(seat) })} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          <PartyPicker name="party" isRequired />
        </FormFrame>
      )}
    </FormDialog>
  )
}

function changesFor(
  { id, organisation, professional, involvements }: PartyCard,
  seat: string,
  phenomenon: string | null,
) {
  const changes: Change[] = []
  const patch = { partyTypes: [...((organisation ?? professional)?.partyTypes ?? []), seat] }
  if (organisation) changes.push({ do: 'change-organisation', id, version: organisation.version, patch })
  if (professional) changes.push({ do: 'change-professional', id, version: professional.version, patch })
  const known = involvements.find(({ phenomenonId }) => phenomenonId === phenomenon)
  if (phenomenon && !(known && standing(known, today()) === 'now'))
    changes.push({ do: 'put-involvement', phenomenonId: phenomenon, partyId: id, ...involving(known) })
  return changes
}

/** From today: new, or what there was taken up again, with its roles. */
function involving(known: PartyCard['involvements'][number] | undefined) {
  if (!known) return { record: { roles: [], keyRole: false, contributesTo: [], from: today() } }
  const { phenomenonId: _, version, ...record } = known
  return { version, record: takenUp(record) }
}
