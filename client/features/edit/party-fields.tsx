import { useTranslation } from 'react-i18next'
import { organisationLevels, type PartyKind } from '../../../contract/vocabulary.ts'
import { Choice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { Posts } from '../../forms/fields/posts.tsx'
import { SeatPicker } from '../../forms/fields/seat-picker.tsx'
import { TextLine, TextLines } from '../../forms/fields/text-line.tsx'

/** The fields of an organisation or of a professional; `id` is the record itself, which cannot be a part of itself. A new one shows since when. */
export function PartyFields({ kind, id }: { kind: PartyKind; id?: string }) {
  const { t } = useTranslation()
  const isOrganisation = kind === 'organisation'
  return (
    <>
      <TextLine name="name" isRequired />
      {isOrganisation && (
        <Choice
          name="level"
          isRequired
          isRow
          options={organisationLevels.map((level) => ({ id: level, label: t(`level.${level}`) }))}
        />
      )}
      {!isOrganisation && <Posts />}
      <div className="form-pair">
        <TextLine name="email" as="email" hint={t('fieldHint.email')} />
        <TextLine name="phone" as="tel" hint={t('fieldHint.phone')} />
        {isOrganisation && <TextLine name="website" as="url" hint={t('fieldHint.website')} />}
        {isOrganisation && <TextLine name="shortName" hint={t('fieldHint.shortName')} />}
      </div>
      {isOrganisation && <PartyPicker name="partOf" kind="organisation" without={id ? [id] : []} />}
      <SeatPicker name="partyTypes" />
      <details className="form__more">
        <summary>{t('form.about')}</summary>
        <div className="form__group">
          <TextLines name="tasks" hint={t('fieldHint.tasks')} />
          <TextLines name="powers" hint={t('fieldHint.powers')} />
          <TextLines name="interests" hint={t('fieldHint.interests')} />
          <TextLines name="workingMethod" hint={t('fieldHint.workingMethod')} />
        </div>
      </details>
      <details className="form__more" open={id === undefined}>
        <summary>{t('form.period')}</summary>
        <div className="form__group form-pair">
          <DayField name="from" hint={t('fieldHint.from')} />
          <DayField name="until" hint={t('fieldHint.until')} />
        </div>
      </details>
    </>
  )
}
