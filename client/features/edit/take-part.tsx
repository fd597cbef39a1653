import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { participationInput } from '../../../contract/consultations.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { PartyCard } from '../../../contract/parties.ts'
import { uuid } from '../../../contract/primitives.ts'
import { call, write } from '../../api.ts'
import { takenUp } from '../../edits/taken-up.ts'
import { today } from '../../edits/today.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { useFresh } from '../../edits/use-fresh.ts'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PickOne } from '../../forms/fields/pick-one.tsx'
import { TextLine } from '../../forms/fields/text-line.tsx'
import { FormDialog } from '../../forms/form-dialog.tsx'
import { FormFrame } from '../../forms/form-frame.tsx'
import { useForm } from '../../forms/use-form.ts'
import { queries } from '../../queries.ts'
import { startOf } from './start-of.ts'

const schema = participationInput.safeExtend({ consultationId: uuid })

type Props = { party: string; consultation?: string | undefined; again?: true | undefined; onClose(): void }

/** What a party does in a consultation: a new participation, or the one that there is. */
export function TakePart({ party, ...props }: Props) {
  const card = useFresh(queries.party(party, null))
  const { data: consultations } = useQuery(queries.consultations())
  if (!card || !consultations) return null
  return <Loaded card={card} all={consultations} {...props} />
}

type LoadedProps = {
  card: PartyCard
  all: readonly { id: string; name: string; frequency?: string | undefined }[]
} & Omit<Props, 'party'>

function Loaded({ card, all, consultation, again, onClose }: LoadedProps) {
  const { t } = useTranslation()
  const edit = useEdit()
  const known = card.consultations.find(({ id }) => id === consultation)
  const nameOf = (id: string) => all.find((one) => one.id === id)?.name ?? known?.name ?? ''
  const startAt = (record: object, consultationId: string) => {
    const start = startOf(record)
    const { role, from, until } = start.draft
    return { ...start, draft: { role, from, until, consultationId } }
  }
  const form = useForm({
    schema,
    start: known
      ? startAt(again ? takenUp(known) : known, known.id)
      : { draft: { ...(consultation && { consultationId: consultation }), from: today() } },
    save: async ({ consultationId, ...body }, { version }) => {
      const params = { id: consultationId, partyId: card.id }
      const words = { name: card.label, consultation: nameOf(consultationId) }
      await edit(
        () => write(endpoints.participation.put, { params, body }, { ifMatch: version }),
        known ? t('edit.participationChanged', words) : t('edit.tookPart', words),
      )
      onClose()
    },
    reread:
      known &&
      (async () => {
        const params = { id: known.id, partyId: card.id }
        return startAt(await call(endpoints.participation.get, { params, query: {} }), known.id)
      }),
  })
  const title = known
    ? t('edit.participationTitle', { name: card.label, consultation: known.name })
    : t('edit.takePartTitle', { name: card.label })
  const taken = card.consultations.map(({ id }) => id)
  return (
    <FormDialog title={title} isDirty={form.isDirty} onClose={onClose}>
      {(leave) => (
        <FormFrame form={form} action={t('form.save')} onCancel={leave}>
          {!known && (
            <PickOne
              name="consultationId"
              isRequired
              options={all
                .filter(({ id }) => !taken.includes(id))
                .map(({ id, name, frequency }) => ({ id, label: name, hint: frequency }))}
            />
          )}
          <TextLine name="role" hint={t('fieldHint.role')} />
          <div className="form-pair">
            <DayField name="from" hint={t('fieldHint.from')} />
            <DayField name="until" hint={t('fieldHint.until')} />
          </div>
        </FormFrame>
      )}
    </FormDialog>
  )
}
