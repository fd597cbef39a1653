import type { ImportRow } from '../../../contract/imports.ts'
import type { Place } from './decisions.ts'

/** One mistake that several rows share. */
export type SameFault = {
  table: string
  column: string
  value: string
  message: string
  suggestions: readonly string[]
  places: Place[]
}

/** Mistakes that can be put right in all their rows at once, those of most rows first. */
export function sameFaults(rows: readonly ImportRow[]): SameFault[] {
  const found = new Map<string, SameFault>()
  for (const { table, line, faults } of rows) {
    for (const { column, value, message, suggestions = [] } of faults) {
      if (column === undefined || !value) continue
      const key = [table, column, value, message].join('\n')
      const fault = found.get(key) ?? { table, column, value, message, suggestions, places: [] }
      fault.places.push({ table, line })
      found.set(key, fault)
    }
  }
  return [...found.values()]
    .filter(({ places }) => places.length > 1)
    .sort((a, b) => b.places.length - a.places.length || a.value.localeCompare(b.value))
}
