import { ArrowDownUp } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { PhenomenonChips, Tick } from '../../forms/fields/chips.tsx'
import { LevelChoice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { PartyPicker } from '../../forms/fields/party-picker.tsx'
import { TextLine, TextLines } from '../../forms/fields/text-line.tsx'

/** What one party says of its trust in another. The rest than level, day and basis opens on request. */
export function ClaimFields({ isOpen = false }: { isOpen?: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <LevelChoice />
      <DayField name="confirmedOn" isRequired hint={t('fieldHint.confirmedOn')} offersToday />
      <TextLine name="basis" hint={t('fieldHint.basis')} />
      <details className="form__more" {...(isOpen && { open: true })}>
        <summary>{t('form.more')}</summary>
        <div className="form__group">
          <PhenomenonChips name="phenomena" hint={t('fieldHint.phenomena')} />
          <PartyPicker name="statedBy" kind="professional" hint={t('fieldHint.statedBy')} />
          <Tick name="knowsTasks" />
          <Tick name="knowsPowers" />
          <TextLines name="note" rows={2} hint={t('fieldHint.note')} />
          <div className="form-pair">
            <DayField name="since" hint={t('fieldHint.since')} />
            <DayField name="until" hint={t('fieldHint.until')} />
          </div>
        </div>
      </details>
    </>
  )
}

type DirectionProps = { from: string; to: string; onSwap?: (() => void) | undefined }

/** Who trusts whom, in words; a claim that is new can be turned around. */
export function Direction({ from, to, onSwap }: DirectionProps) {
  const { t } = useTranslation()
  return (
    <p className="direction">
      <span>
        <strong>{from}</strong> {t('edit.trusts')} <strong>{to}</strong>
      </span>
      {onSwap && (
        <Button className="button button--small" onPress={onSwap}>
          <ArrowDownUp size={15} aria-hidden />
          {t('edit.turn')}
        </Button>
      )}
    </p>
  )
}
