import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard } from '../../../contract/parties.ts'
import { type FieldName, isFieldName } from '../../edits/field-names.ts'
import { useFieldValue } from '../../edits/use-field-value.ts'
import { isSame } from '../../forms/draft.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import './edit.css'

type Props = { one: PartyCard; other: PartyCard; keeps: 'this' | 'other'; onKeep(keeps: 'this' | 'other'): void }

/** Two records side by side, and which of them stays. */
export function Comparison({ one, other, keeps, onKeep }: Props) {
  const { t } = useTranslation()
  const wordsFor = useFieldValue()
  const phenomenonName = usePhenomenonName()
  const records = [one, other].map((card): Record<string, unknown> => ({ ...(card.organisation ?? card.professional) }))
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))].filter(isPlain)
  const facts: [string, (card: PartyCard) => string][] = [
    [
      t('card.worksFor'),
      ({ employers }) =>
        employers.map(({ party, function: work }) => [work, party.label].filter(Boolean).join(', ')).join('; '),
    ],
    [t('card.ties'), ({ ties }) => String(ties.length)],
    [
      t('card.involvement'),
      ({ involvements }) => involvements.map(({ phenomenonId }) => phenomenonName(phenomenonId)).join(', '),
    ],
    [t('card.consultations'), ({ consultations }) => consultations.map(({ name }) => name).join(', ')],
  ]
  return (
    <>
      <table className="comparison">
        <caption className="visually-hidden">{t('edit.comparison')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('edit.field')}</th>
            <th scope="col">{t('edit.thisOne')}</th>
            <th scope="col">{t('edit.otherOne')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => {
            const [mine, theirs] = records.map((record) => record[name])
            return (
              <tr key={name} className={isSame(mine, theirs) ? '' : 'comparison__differs'}>
                <th scope="row">{t(`field.${name}`)}</th>
                <td>{wordsFor(name, mine)}</td>
                <td>{wordsFor(name, theirs)}</td>
              </tr>
            )
          })}
          {facts.map(([name, of]) => (
            <tr key={name} className={of(one) === of(other) ? '' : 'comparison__differs'}>
              <th scope="row">{name}</th>
              <td>{of(one) || t('edit.nothing')}</td>
              <td>{of(other) || t('edit.nothing')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RadioGroup
        className="form-field choice"
        aria-label={t('edit.whichStays')}
        value={keeps}
        onChange={(choice) => onKeep(choice === 'other' ? 'other' : 'this')}
      >
        <span className="form-field__label" aria-hidden>
          {t('edit.whichStays')}
        </span>
        <div className="choice__options">
          {(['this', 'other'] as const).map((choice) => (
            <Radio key={choice} value={choice} className="choice__option">
              <span className="choice__dot" aria-hidden />
              {t(choice === 'this' ? 'edit.thisStays' : 'edit.otherStays', {
                name: choice === 'this' ? one.label : other.label,
              })}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </>
  )
}

/** Fields that read as words; posts are told from the card, with the names of the employers. */
function isPlain(name: string): name is FieldName {
  return isFieldName(name) && name !== 'worksFor' && name !== 'partOf'
}
