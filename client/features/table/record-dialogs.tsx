import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { participationInput } from '../../../contract/consultations.ts'
import { day, uuid } from '../../../contract/primitives.ts'
import { today } from '../../edits/today.ts'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PickOne } from '../../forms/fields/pick-one.tsx'
import { TextLine } from '../../forms/fields/text-line.tsx'
import { standing } from '../../i18n/period.ts'
import { queries } from '../../queries.ts'
import { DeedDialog } from './deed-dialog.tsx'
import type { PartyDialogProps } from './party-dialogs.tsx'

const takingPart = participationInput.safeExtend({ consultationId: uuid })
const ending = z.strictObject({ until: day })
const removing = z.strictObject({})

/** Lets parties take part in a consultation. */
export function TakePartDialog({ rows, run, onClose }: PartyDialogProps) {
  const { t } = useTranslation()
  const { data } = useQuery(queries.consultations())
  // A list without anything in it does not open.
  if (!data) return null
  const held = data.filter((one) => standing(one, today()) !== 'over')
  return (
    <DeedDialog
      title={t('rows.title.take-part', { count: rows.length })}
      lead={t('rows.takePartLead')}
      schema={takingPart}
      draft={{ from: today() }}
      onDone={({ consultationId, ...record }) => run({ does: 'take-part', consultationId, record })}
      onClose={onClose}
    >
      <PickOne
        name="consultationId"
        isRequired
        options={held.map(({ id, name, frequency }) => ({ id, label: name, hint: frequency }))}
      />
      <TextLine name="role" hint={t('fieldHint.role')} />
      <DayField name="from" hint={t('fieldHint.from')} />
    </DeedDialog>
  )
}

/** Ends parties: from a day on they are in no network any more. */
export function EndPartiesDialog({ rows, run, onClose }: PartyDialogProps) {
  const { t } = useTranslation()
  return (
    <DeedDialog
      title={t('rows.title.end-party', { count: rows.length })}
      lead={t('edit.endLead')}
      schema={ending}
      draft={{ until: today() }}
      action={t('edit.end')}
      onDone={({ until }) => run({ does: 'end-party', until })}
      onClose={onClose}
    >
      <DayField name="until" label={t('edit.endsOn')} isRequired />
    </DeedDialog>
  )
}

/** Takes parties back, as a mistake; once it is known what hangs on them, with all of that. */
export function RemovePartiesDialog({ rows, run, onClose, attached }: PartyDialogProps & { attached: string | null }) {
  const { t } = useTranslation()
  return (
    <DeedDialog
      title={t('rows.title.remove-party', { count: rows.length })}
      lead={t('edit.removeLead')}
      schema={removing}
      draft={{}}
      action={t(attached ? 'edit.removeWithRelations' : 'edit.remove')}
      onDone={() => run({ does: 'remove-party', withRelations: attached !== null })}
      onClose={onClose}
    >
      {attached && (
        <div className="conflict" role="alert">
          <p>{attached}</p>
          <p>{t('edit.removeAll')}</p>
        </div>
      )}
    </DeedDialog>
  )
}
