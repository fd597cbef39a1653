import { Users } from 'lucide-react'
import { useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isFieldName } from '../edits/field-names.ts'
import { useFieldValue } from '../edits/use-field-value.ts'
import type { Conflict, Side } from './conflict.ts'

type Props = {
  conflict: Conflict
  labels: ReadonlyMap<string, string>
  onSettle(sides: ReadonlyMap<string, Side>): void
}

/** Somebody else was first: field by field theirs and mine, a side to take, and saving again. */
export function ConflictPanel({ conflict, labels, onSettle }: Props) {
  const { t } = useTranslation()
  const wordsFor = useFieldValue()
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map())
  const { clashes, takenOver, by } = conflict
  const wordOf = (field: string) => labels.get(field) ?? (isFieldName(field) ? t(`field.${field}`) : field)
  return (
    <div className="conflict" role="alert" tabIndex={-1} ref={(box) => box?.focus()}>
      <p className="conflict__title">
        <Users size={18} aria-hidden />
        {by ? t('form.conflictBy', { by }) : t('form.conflict')}
      </p>
      {clashes.map(({ field, theirs, mine }) => (
        <RadioGroup
          key={field}
          className="conflict__field"
          value={sides.get(field) ?? 'mine'}
          onChange={(side) => setSides(new Map([...sides, [field, side === 'theirs' ? 'theirs' : 'mine']]))}
        >
          <Label className="form-field__label">{wordOf(field)}</Label>
          <div className="choice__options">
            <Radio value="mine" className="choice__option">
              <span className="choice__dot" aria-hidden />
              <span>
                <span className="choice__hint">{t('form.mine')}</span>
                {wordsFor(field, mine)}
              </span>
            </Radio>
            <Radio value="theirs" className="choice__option">
              <span className="choice__dot" aria-hidden />
              <span>
                <span className="choice__hint">{t('form.theirs')}</span>
                {wordsFor(field, theirs)}
              </span>
            </Radio>
          </div>
        </RadioGroup>
      ))}
      {takenOver.length > 0 && (
        <div>
          <p>{t('form.takenOver')}</p>
          <ul className="conflict__list">
            {takenOver.map(({ field, theirs }) => (
              <li key={field}>
                {wordOf(field)}: {wordsFor(field, theirs)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button className="button button--primary" onPress={() => onSettle(sides)}>
        {t('form.saveAgain')}
      </Button>
    </div>
  )
}
