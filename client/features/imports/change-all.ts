import type { ImportOptions, ImportRow } from '../../../contract/imports.ts'
import { goToRows } from './arrive.ts'
import { change } from './import-steps.ts'

/** Decides something about many rows at once; the button that did so goes, so that the focus goes to the rows. */
export function changeAll(decide: (options: ImportOptions) => ImportOptions, rows: readonly ImportRow[]): void {
  change(decide, rows)
  goToRows()
}
