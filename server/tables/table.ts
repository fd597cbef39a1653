import type { Dataset } from '../../contract/dataset.ts'
import type { Locale } from '../../contract/vocabulary.ts'

export const fileTypes = ['csv', 'xlsx', 'graphml', 'gexf', 'json'] as const
export type FileType = (typeof fileTypes)[number]

/** A row that holds something; `line` is its line in the file, or its row in the sheet. Cells are text, '' where empty. */
export type Row = { line: number; cells: string[] }

/** One table of a file: a sheet of a workbook, a CSV, or the nodes or the edges of a graph; each row has every column. */
export type Table = { name: string; columns: string[]; rows: Row[] }

/** What is wrong with a record of a dataset: its list, its place in that list from 1, the field, and why. */
export type RecordFault = { table: string; line: number; column: string; reason: Record<Locale, string> }

/** What a file holds. */
export type ReadFile = {
  type: FileType
  tables: Table[]
  /** What a graph of ours says of itself. */
  meta?: { phenomenon?: string; asOf?: string }
  /** A dataset of ours, whole, instead of tables ... */
  dataset?: Dataset
  /** ... or what is wrong with it. */
  faults?: RecordFault[]
}
