import { RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Input, Label, Text, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportRow, ImportTable } from '../../../contract/imports.ts'
import { goTo } from './arrive.ts'
import { useChoices } from './use-choices.ts'

type Props = {
  column: string
  /** What stands in the file. */
  value: string
  corrected: string | undefined
  faults: ImportRow['faults']
  /** The field that the column fills, and what its rows are; null when it fills none. */
  field: string | null
  rows: ImportTable | null
  onCorrect(value: string): void
  onRestore(): void
}

/** One cell of the file, to be put right: Enter or leaving the field keeps it, Escape gives it up. */
export function CellField({ column, value, corrected, faults, field, rows, onCorrect, onRestore }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const choices = useChoices(field, rows)
  const stands = corrected ?? value
  const input = useRef<HTMLInputElement>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== stands) onCorrect(draft.trim())
    setDraft(null)
  }
  const suggestions = [...new Set(faults.flatMap((fault) => fault.suggestions ?? []))]
  return (
    <div className="cell-field">
      <TextField
        className="cell-field__field"
        value={draft ?? stands}
        onChange={setDraft}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape' && draft !== null) setDraft(null)
          else event.continuePropagation()
        }}
        isInvalid={faults.length > 0}
      >
        <Label>{column}</Label>
        <Input ref={input} className="field" />
        {faults.length > 0 && (
          <Text slot="description" className="row-cells__fault">
            {faults.map(({ message }) => message).join(' ')}
          </Text>
        )}
      </TextField>
      {suggestions.length > 0 && (
        <p className="cell-field__suggestions">
          {t('imports.didYouMean')}{' '}
          {suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              className="button button--small"
              onPress={() => {
                // The suggestions go once they are taken.
                goTo(input.current)
                onCorrect(suggestion)
              }}
            >
              {suggestion}
            </Button>
          ))}
        </p>
      )}
      {faults.length > 0 && choices && choices.length > 0 && (
        <select
          className="field cell-field__choices"
          aria-label={t('imports.chooseFor', { column })}
          value=""
          onChange={({ target }) => {
            goTo(input.current)
            onCorrect(target.value)
          }}
        >
          <option value="">{t('imports.chooseFromList')}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={choiceValue(field, id, name)}>
              {name}
            </option>
          ))}
        </select>
      )}
      {corrected !== undefined && (
        <p className="cell-field__was">
          {t('imports.was', { value: value || t('imports.emptyCell') })}{' '}
          <Button
            className="link-button"
            aria-label={t('imports.restoreColumn', { column })}
            onPress={() => {
              goTo(input.current)
              onRestore()
            }}
          >
            <RotateCcw size={14} aria-hidden /> {t('imports.restore')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** A level of trust is written as its number, everything else in the words that people write. */
function choiceValue(field: string | null, id: string, name: string): string {
  return field === 'level' && /^\d$/.test(id) ? id : name
}
