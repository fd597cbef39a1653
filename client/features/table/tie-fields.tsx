import { type ReactNode, use } from 'react'
import { LevelChoice } from '../../forms/fields/choice.tsx'
import { DayField } from '../../forms/fields/day-field.tsx'
import { FormContext } from '../../forms/form-context.ts'
import type { TieColumn } from './tie-job.ts'

type Props = { column: TieColumn; parts: ReadonlyMap<string, string> }

/** The level or the day of each claim of a tie. */
export function TieFields({ column, parts }: Props) {
  return [...parts].map(([claim, words]) => (
    <Part key={claim} at={claim}>
      {column === 'level' ? <LevelChoice label={words} /> : <DayField name="confirmedOn" label={words} offersToday />}
    </Part>
  ))
}

function Part({ at, children }: { at: string; children: ReactNode }) {
  const context = use(FormContext)
  return context && <FormContext value={{ ...context, at }}>{children}</FormContext>
}
