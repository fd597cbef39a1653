import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { endpoints } from '../../../contract/endpoints.ts'
import { uuid } from '../../../contract/primitives.ts'
import { call, write } from '../../api.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { useSeatName } from '../../i18n/words.ts'
import { selectInExplorer } from '../../view/steps.ts'
import { currentView } from '../../view/store.ts'
import { seatChanges } from './seat-changes.ts'

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
      const changes = seatChanges(card, seat, phenomenon ?? currentView().phenomenon)
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
