import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../i18n/words.ts'
import { queries } from '../queries.ts'
import { ask } from '../view/steps.ts'
import { FilterChoice } from './filter-choice.tsx'
import { DayChoice } from './page-tools.tsx'

type Props = {
  phenomenonId: string
  asOf: string | null
  /** What the page was asked and does not hold in another network. */
  forget?: readonly string[]
  /** Further choices, and at the end of the line what can be done with the page. */
  children?: ReactNode
  end?: ReactNode
}

/** Of which network, and on which day: the first line of every page about one network. */
export function NetworkTools({ phenomenonId, asOf, forget = [], children, end }: Props) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const forgotten = Object.fromEntries(forget.map((key) => [key, null]))
  return (
    <div className="page-tools">
      <FilterChoice
        label={t('header.phenomenon')}
        choices={phenomena.map(({ id }) => ({ id, name: nameOf(id) }))}
        chosen={phenomenonId}
        onChoose={(phenomenon) => ask({ ...forgotten, phenomenon })}
      />
      <DayChoice asOf={asOf} />
      {children}
      <span className="page-tools__end">{end}</span>
    </div>
  )
}
