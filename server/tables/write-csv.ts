import { stringify } from 'csv-stringify/sync'

export type CellValue = string | number | boolean | null | undefined

/**
 * A table as CSV (RFC 4180), its header first. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front, which reading takes off again.
 */
export function toCsvText(
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
  separator: ',' | ';',
): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    {
      delimiter: separator,
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    },
  )
}
