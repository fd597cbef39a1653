import { create } from 'zustand'
import type { TableName } from '../../view/view.ts'

export type Chosen = {
  /** Ids of rows; some may be out of sight by now. */
  ids: ReadonlySet<string>
  /** The row from which Shift extends. */
  anchor: string | null
}

export const nobody: Chosen = { ids: new Set(), anchor: null }

/** Rows that were chosen to do something with them together, by table: apart from the one party that is selected. */
export const useChosen = create<Record<TableName, Chosen>>(() => ({ parties: nobody, ties: nobody }))

/** Chooses rows of a table, or none. */
export function choose(table: TableName, change: (chosen: Chosen) => Chosen): void {
  useChosen.setState((all) => ({ [table]: change(all[table]) }))
}

/** A row more, or one less. */
export function toggled({ ids }: Chosen, id: string): Chosen {
  return { ids: new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id]), anchor: id }
}

/** Every row from the anchor to this one, in the order of the screen, as well. */
export function extended(chosen: Chosen, id: string, order: readonly string[]): Chosen {
  const ends = [order.indexOf(chosen.anchor ?? id), order.indexOf(id)]
  if (ends.includes(-1)) return toggled(chosen, id)
  const between = order.slice(Math.min(...ends), Math.max(...ends) + 1)
  return { ids: new Set([...chosen.ids, ...between]), anchor: chosen.anchor ?? id }
}
