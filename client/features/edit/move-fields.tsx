import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { Chips } from '../../forms/fields/chips.tsx'
import { Choice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { TextLine } from '../../forms/fields/text-line.tsx'
import { FormContext } from '../../forms/form-context.ts'
import { standing } from '../../i18n/period.ts'
import { usePhenomenonName, useSeatName } from '../../i18n/words.ts'

export type MoveDraft = {
  on: string
  involvements: 'keep' | 'end'
  leaves: string[]
  seats: { partyTypeId: string; fate: 'vacant' | 'successor' | 'along' }[]
}

const fates = ['vacant', 'successor', 'along'] as const

/** Whom somebody works for, or will: what is over cannot be left. Each once. */
export function employersLeft({ employers, asOf }: PartyCard): { id: string; label: string }[] {
  const posts = employers.filter((post) => standing(post, asOf) !== 'over')
  return [...new Map(posts.map(({ party: { id, label } }) => [id, { id, label }])).values()]
}

/** The questions of a job change: the new post, then what stays behind. */
export function MoveFields({ card, seats }: { card: PartyCard; seats: readonly string[] }) {
  const { t } = useTranslation()
  const seatName = useSeatName()
  const phenomenonName = usePhenomenonName()
  const context = use(FormContext)
  if (!context) return null
  const { form } = context
  const roles = card.involvements.filter((one) => standing(one, card.asOf) !== 'over')
  const employers = employersLeft(card)
  const fateOf = (place: number) => {
    const kept = Array.isArray(form.draft.seats) ? form.draft.seats[place] : undefined
    return kept?.fate
  }
  return (
    <>
      <PartyPicker
        name="organisationId"
        kind="organisation"
        label={t('edit.newEmployer')}
        hint={t('edit.leavesHint')}
      />
      <TextLine name="function" hint={t('fieldHint.function')} />
      <DayField name="on" isRequired hint={t('fieldHint.on')} />
      {employers.length > 1 && <Chips name="leaves" options={employers} />}
      {seats.length > 0 && (
        <div className="form__group">
          {seats.map((seat, place) => (
            <FormContext key={seat} value={{ form, at: `seats.${place}` }}>
              <Choice
                name="fate"
                label={t('edit.seatOf', { seat: seatName(seat) })}
                options={fates.map((fate) => ({ id: fate, label: t(`edit.fate.${fate}`) }))}
              />
              {fateOf(place) === 'successor' && <PartyPicker name="to" label={t('edit.successor')} isRequired />}
            </FormContext>
          ))}
        </div>
      )}
      {roles.length > 0 && (
        <div className="form__group">
          <Choice
            name="involvements"
            label={t('edit.rolesOf', { phenomena: roles.map((one) => phenomenonName(one.phenomenonId)).join(', ') })}
            options={(['end', 'keep'] as const).map((fate) => ({ id: fate, label: t(`edit.roleFate.${fate}`) }))}
          />
          {form.draft.involvements === 'end' && (
            <PartyPicker name="successor" label={t('edit.roleSuccessor')} hint={t('edit.roleSuccessorHint')} />
          )}
        </div>
      )}
      <p className="form-field__hint">{t('edit.tiesToRebuild', { count: card.ties.length })}</p>
    </>
  )
}
