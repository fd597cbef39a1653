import type { Dataset } from '../../contract/dataset.ts'
import { addDays } from '../shift-dates.ts'
import { referenceDay } from './calendar.ts'

/** Days until each phenomenon is reviewed; one is overdue, so that its notice can be seen. */
const daysLeft: Readonly<Record<string, number>> = {
  'jihadist-extremism': 142,
  'right-wing-extremism': 205,
  'anti-institutional-extremism': 51,
  'left-wing-extremism': 310,
  'subversive-crime': -24,
}

/** The phenomena of the reference, each with the day on which purpose and content are looked at again. */
export function demoPhenomena({ phenomena }: Dataset): Dataset['phenomena'] {
  return phenomena.map((phenomenon) => ({
    ...phenomenon,
    reviewOn: addDays(referenceDay, daysLeft[phenomenon.id] ?? 365),
  }))
}
