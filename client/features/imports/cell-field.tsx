import { RotateCcw } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, Input, Label, Text, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportRow } from '../../../contract/imports.ts'
import { goTo } from './arrive.ts'

type Props = {
  column: string
  /** What stands in the file. */
  value: string
  corrected: string | undefined
  faults: ImportRow['faults']
  onCorrect(value: string): void
  onRestore(): void
}

/** One cell of the file, to be put right: Enter or leaving the field keeps it, Escape gives it up. */
export function CellField({ column, value, corrected, faults, onCorrect, onRestore }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
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
