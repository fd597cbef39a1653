import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox } from 'react-aria-components'
import { useCount } from '../../i18n/words.ts'

type Props = { mark: ReactNode; name: string; hint?: string; count: number; isOn: boolean; onToggle(): void }

/** One choice of the legend: its sample, its name, how many there are, and whether they show. */
export function FilterRow({ mark, name, hint, count, isOn, onToggle }: Props) {
  const write = useCount()
  return (
    <Checkbox className="filter-row" isSelected={isOn} onChange={onToggle}>
      <span className="filter-row__box" aria-hidden>
        <Check size={13} strokeWidth={3} />
      </span>
      {mark}
      <span className="filter-row__name" {...(hint && { title: hint })}>
        {name}
      </span>
      <span className="filter-row__count numeric">{write(count)}</span>
    </Checkbox>
  )
}
