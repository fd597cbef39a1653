import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { endpoints } from '../../../contract/endpoints.ts'
import { moveInput } from '../../../contract/moves.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { slug, uuid } from '../../../contract/primitives.ts'
import type { Professional } from '../../../contract/professionals.ts'
import { write } from '../../api.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { HandOver } from './hand-over.tsx'
import { employersLeft, type MoveDraft, MoveFields } from './move-fields.tsx'

const seat = z.strictObject({ partyTypeId: slug, fate: z.enum(['vacant', 'successor', 'along']), to: uuid.optional() })
/** As the form asks it: a seat stays behind vacant, goes to a successor, or goes along. */
const schema = z
  .strictObject({ ...moveInput.omit({ version: true, seats: true }).shape, seats: z.array(seat).default([]) })
  .superRefine(({ seats, organisationId, function: work }, context) => {
    // A function without an organisation is a choice forgotten, not a leave.
    if (work && !organisationId)
      context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: ['organisationId'] })
    for (const [place, { fate, to }] of seats.entries())
      if (fate === 'successor' && !to)
        context.addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: ['seats', place, 'to'] })
  })

/** Another job: where to, from when, and what becomes of seats and roles; then the list to hand over. */
export function Move({ party, onClose }: { party: string; onClose(): void }) {
  const card = useFresh(queries.party(party, null))
  const [isMoved, setMoved] = useState(false)
  if (!card?.professional) return null
  if (isMoved) return <HandOver party={party} name={card.label} onClose={onClose} />
  return <Loaded card={card} record={card.professional} onMoved={() => setMoved(true)} onClose={onClose} />
}

type Props = { card: PartyCard; record: Professional; onMoved(): void; onClose(): void }

function Loaded({ card, record, onMoved, onClose }: Props) {
  const { t } = useTranslation()
  const edit = useEdit()
  const draft: MoveDraft = {
    on: today(),
    involvements: 'end',
    leaves: employersLeft(card).map(({ id }) => id),
    seats: record.partyTypes.map((partyTypeId) => ({ partyTypeId, fate: 'vacant' })),
  }
  const form = useForm({
    schema,
    start: { draft, version: record.version },
    save: async ({ seats, ...rest }, { version = record.version }) => {
      const filledBy = { vacant: () => null, along: () => card.id, successor: (to?: string) => to ?? null }
      const filled = seats.map(({ partyTypeId, fate, to }) => ({ partyTypeId, to: filledBy[fate](to) }))
      const body = { ...rest, version, seats: filled }
      await edit(
        () => write(endpoints.moves.create, { params: { id: card.id }, body }),
        t('edit.moved', { name: card.label }),
      )
      onMoved()
    },
  })
  return (
    <FormDialog
      title={t('edit.moveTitle', { name: card.label })}
      lead={t('edit.moveLead')}
      isDirty={form.isDirty}
      onClose={onClose}
    >
      {(leave) => (
        <FormFrame form={form} action={t('edit.move')} onCancel={leave}>
          <MoveFields card={card} seats={record.partyTypes} />
        </FormFrame>
      )}
    </FormDialog>
  )
}
