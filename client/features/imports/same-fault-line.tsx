import { useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportRow } from '../../../contract/imports.ts'
import { changeAll } from './change-all.ts'
import { correct, leaveOut, placeKey } from './decisions.ts'
import type { SameFault } from './same-faults.ts'

/** One mistake that several rows share: put right in all of them, or all of them left out. */
export function SameFaultLine({ fault, rows }: { fault: SameFault; rows: readonly ImportRow[] }) {
  const { t } = useTranslation()
  const [value, setValue] = useState('')
  const { column, places, message, suggestions } = fault
  const count = places.length
  const keys = new Set(places.map(placeKey))
  const touched = rows.filter((row) => keys.has(placeKey(row)))
  const correctAll = (right: string) => {
    if (right)
      changeAll(
        (now) =>
          correct(
            now,
            places.map((place) => ({ ...place, column, value: right })),
          ),
        touched,
      )
  }
  return (
    <Form
      className="same-fault"
      onSubmit={(event) => {
        event.preventDefault()
        correctAll(value.trim())
      }}
    >
      <p>
        {t('imports.bulk.inRows', { count, column, value: fault.value })}{' '}
        <span className="row-cells__fault">{message}</span>
      </p>
      <TextField className="same-fault__field" value={value} onChange={setValue}>
        <Label>{t('imports.bulk.shouldBe')}</Label>
        <Input className="field" />
      </TextField>
      <Button type="submit" className="button button--small" isDisabled={!value.trim()}>
        {t('imports.bulk.correct', { count })}
      </Button>
      {suggestions.map((suggestion) => (
        <Button
          key={suggestion}
          className="button button--small"
          aria-label={t('imports.bulk.correctTo', { count, value: suggestion })}
          onPress={() => correctAll(suggestion)}
        >
          {suggestion}
        </Button>
      ))}
      <Button
        className="button button--small button--quiet"
        onPress={() => changeAll((now) => leaveOut(now, places), touched)}
      >
        {t('imports.bulk.leaveOut', { count })}
      </Button>
    </Form>
  )
}
