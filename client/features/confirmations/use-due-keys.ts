import type { KeyboardEvent } from 'react'
import type { DueConfirmation } from '../../../contract/confirmations.ts'
import { trustLevels } from '../../../contract/vocabulary.ts'
import type { Verdict } from './confirming.ts'

type Keys = {
  dues: readonly DueConfirmation[]
  give(due: DueConfirmation, verdict: Verdict): Promise<void>
  undo(due: DueConfirmation): Promise<void>
  /** Whether this account may judge at all; walking and opening always work. */
  isOn: boolean
}

/** The keys of the row that has the focus, or something in it. A verdict goes on to the next row. */
export function useDueKeys({ dues, give, undo, isOn }: Keys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
    const row = event.target.closest<HTMLElement>('[role=row]')
    const due = dues.find(({ claim }) => claim.id === row?.dataset.key)
    if (!row || !due) return
    const isOnRow = event.target === row
    const key = event.key.toLowerCase()
    const level = trustLevels.find((one) => String(one) === key)
    const judged = (verdict: Verdict) => () => {
      void give(due, verdict)
      step(row, 'nextElementSibling')
    }
    const run = () => {
      if (key === 'j') return () => step(row, 'nextElementSibling')
      if (key === 'k') return () => step(row, 'previousElementSibling')
      if (key === 'o') return () => row.querySelector<HTMLElement>('[data-open]')?.click()
      if (!isOn) return null
      if (key === 'b' || (key === 'enter' && isOnRow)) return judged({ says: 'holds' })
      if (level) return judged({ says: 'holds', level })
      if (key === 'x') return judged({ says: 'ended' })
      if (key === 'u') return () => void undo(due)
      return null
    }
    const action = run()
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    action()
  }
}

/** The row of a claim on the page. */
export function rowOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.due__rows [role=row][data-key="${CSS.escape(id)}"]`)
}

function step(row: HTMLElement, way: 'nextElementSibling' | 'previousElementSibling') {
  for (let next = row[way]; next; next = next[way]) {
    if (!(next instanceof HTMLElement) || !next.dataset.key || next.getAttribute('role') !== 'row') continue
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
    return
  }
}
