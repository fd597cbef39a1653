import { useState } from 'react'
import { Button, Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ImportOptions, ImportRow } from '../../../contract/imports.ts'
import { decide, takenFor } from './decisions.ts'
import { change } from './import-steps.ts'
import './duplicates.css'

const another = 'another'

type Props = {
  row: ImportRow
  options: ImportOptions
  /** The row cannot be stored without an answer. */
  isAsked: boolean
  reason: string | undefined
}

/** A row beside the parties that it may be: the same one, or another. What is nearly certain is only said. */
export function DuplicateChoice({ row, options, isAsked, reason }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(isAsked)
  const taken = takenFor(row, options, isAsked)
  const party = row.duplicates.find(({ id }) => id === taken)
  if (!isOpen && party)
    return (
      <p className="duplicate__sure">
        {t('imports.duplicate.taken', { name: party.label })} (
        {t(`imports.duplicate.because.${party.because}`).toLocaleLowerCase()}).{' '}
        <Button className="link-button" onPress={() => setOpen(true)}>
          {t('imports.duplicate.orAnother')}
        </Button>
      </p>
    )
  const cells = Object.entries(row.cells ?? {}).filter(([, value]) => value)
  const { table, line } = row
  return (
    <div className="duplicate">
      {cells.length > 0 && (
        <div className="duplicate__row">
          <p className="duplicate__heading">{t('imports.duplicate.inFile')}</p>
          <dl>
            {cells.slice(0, 6).map(([column, value]) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <RadioGroup
        className="duplicate__choices"
        aria-label={t('imports.duplicate.question', { name: row.label })}
        value={taken === undefined ? '' : (taken ?? another)}
        onChange={(id) =>
          change(
            (now) =>
              decide(now, [
                id === another ? { table, line, choice: 'keep-apart' } : { table, line, choice: 'merge', with: id },
              ]),
            [row],
          )
        }
      >
        <span className="duplicate__heading" aria-hidden>
          {reason} {t('imports.duplicate.question', { name: row.label })}
        </span>
        {row.duplicates.map((party) => (
          <Radio key={party.id} value={party.id} className="choice">
            <span className="choice__mark" aria-hidden />
            <span>
              <strong>{t('imports.duplicate.same', { name: party.label })}</strong>
              {party.detail && <span className="choice__detail">{party.detail}</span>}
              <span className="choice__detail">
                {t(`imports.duplicate.because.${party.because}`)}:{' '}
                {t(party.sure ? 'imports.duplicate.sure' : 'imports.duplicate.unsure')}
              </span>
            </span>
          </Radio>
        ))}
        <Radio value={another} className="choice">
          <span className="choice__mark" aria-hidden />
          <span>
            <strong>{t('imports.duplicate.another')}</strong>
            <span className="choice__detail">{t('imports.duplicate.anotherHint')}</span>
          </span>
        </Radio>
      </RadioGroup>
    </div>
  )
}
