import { create } from 'zustand'
import type { ImportOptions, ImportReport, ImportRow } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { noDecisions } from './decisions.ts'
import type { Progress } from './run-import.ts'
import type { Outcome } from './shown-rows.ts'

/** A file on its way in. */
export type Current = {
  file: File
  options: ImportOptions
  /** `checked` also while a new dry run is under way; `stored` is the end. */
  phase: 'checked' | 'storing' | 'stopping' | 'stored'
  /** What the last dry run said, or what was stored; null before the first. */
  report: ImportReport | null
  /** The report is not about the options as they are now. */
  isChecking: boolean
  progress: Progress | null
  error: Error | null
  /** Why nothing was stored although somebody asked to. */
  notice: 'stopped' | 'refused' | null
  /** The rows that show; null until the first report chooses. */
  outcome: Outcome | null
  /** How many rows the server sends along. */
  limit: number
  /** Rows that the asker worked on since choosing which rows show, by their place. */
  touched: ReadonlySet<string>
  /** Every row that the asker worked on, as it first came from the file. */
  firstSeen: ReadonlyMap<string, ImportRow>
}

type Store = {
  current: Current | null
  /** Files that come after this one, and how many there were in all. */
  waiting: readonly File[]
  total: number
}

const nothing: Store = { current: null, waiting: [], total: 0 }

/**
 * The import under way. It lives beside the page, so that a look at the network loses nothing; written by
 * import-steps.ts alone.
 */
export const useImports = create<Store>(() => nothing)

export function begin(file: File, waiting: readonly File[], total: number): void {
  const current: Current = {
    file,
    options: noDecisions,
    phase: 'checked',
    report: null,
    isChecking: true,
    progress: null,
    error: null,
    notice: null,
    outcome: null,
    limit: limits.importRowsShown,
    touched: new Set(),
    firstSeen: new Map(),
  }
  useImports.setState({ current, waiting, total })
}

export function end(): void {
  useImports.setState(nothing)
}

/** Changes the import under way, as long as it is still this file. */
export function set(file: File, change: Partial<Current>): void {
  useImports.setState(({ current }) => (current?.file === file ? { current: { ...current, ...change } } : {}))
}
