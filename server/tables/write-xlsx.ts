import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { CellValue } from './write-csv.ts'

/** A sheet to write: a row has a value for each column, in their order. */
export type SheetToWrite = { name: string; columns: readonly string[]; rows: readonly (readonly CellValue[])[] }

/** A workbook (XLSX): numbers as numbers, texts always as texts, and a header in bold that stays in sight. */
export function toXlsx(sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const names = new Set<string>()
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: sheetName(name, names),
    data: [columns.map((column) => ({ ...cellOf(column), fontWeight: 'bold' as const })), ...rows.map(cellsOf)],
    columns: columns.map((column, place) => ({ width: widthOf([column, ...rows.map((row) => row[place])]) })),
    stickyRowsCount: 1,
  }))
  return writeExcelFile(made).toBuffer()
}

function cellsOf(row: readonly CellValue[]): (CellObject | null)[] {
  return row.map((value) => (value === null || value === undefined || value === '' ? null : cellOf(value)))
}

function cellOf(value: string | number | boolean): CellObject {
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  // What a text has of the code for a character, a reader would take for that character.
  return { value: value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'), type: String }
}

/** Characters that show the widest of the first values. */
function widthOf(values: readonly CellValue[]): number {
  const lengths = values.slice(0, 200).map((value) => String(value ?? '').length)
  return Math.min(60, Math.max(8, ...lengths) + 2)
}

/** A name as workbooks take it: at most 31 characters, some of them not, and no two alike. */
function sheetName(wanted: string, names: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'sheet'
  let name = plain.slice(0, 31)
  for (let count = 2; names.has(name.toLowerCase()); count++) name = `${plain.slice(0, 26)} (${count})`
  names.add(name.toLowerCase())
  return name
}
