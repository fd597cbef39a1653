import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvError, type Info, parse } from 'csv-parse'
import { limits } from '../../contract/limits.ts'
import { Grid } from './grid.ts'
import { FileRefused, FileTooLarge, UnreadableFile } from './refusals.ts'
import type { ReadFile } from './table.ts'
import { Tally } from './tally.ts'
import { type TextFile, textOf } from './text.ts'

/** Bytes that one row may have; a row of more has a quote that is never closed, or is no row of a table. */
const rowBytes = 1_048_576

/** A CSV, whatever it is separated by, as one table. @throws {FileRefused} */
export async function readCsv(file: TextFile, signal?: AbortSignal): Promise<ReadFile> {
  const named = /^\uFEFF?sep=(.)\r?\n/i.exec(file.start)?.[1]
  if (lineEnds(file) - (named ? 1 : 0) > limits.importRows) throw new FileTooLarge('rows')
  const tally = new Tally()
  const grid = new Grid('file', tally)
  let nextLine = 1
  let emptyLines = 0
  const add = (record: unknown, info: Info): undefined => {
    const cells = Array.isArray(record) ? record.map(String) : []
    tally.cells(cells.length)
    // csv-parse counts a line end inside quotes twice when it is a CRLF, so the lines are counted here.
    const line = nextLine + info.empty_lines - emptyLines
    nextLine = line + 1 + cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
    emptyLines = info.empty_lines
    if (named === undefined || line > 1) grid.add(line, cells.map(withoutGuard))
  }
  const reader = parse({
    bom: true,
    delimiter: named ?? separatorOf(file.start),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: rowBytes,
    on_record: add,
  })
  try {
    await pipeline(Readable.from(textOf(file, signal)), reader.resume(), { signal })
  } catch (error) {
    throw refusalOf(error, nextLine)
  }
  return { type: 'csv', tables: [grid.table()] }
}

/** Line ends outside quotes with something behind them: the rows, counted before any of them is kept. */
function lineEnds({ bytes, encoding }: TextFile): number {
  if (encoding.startsWith('utf-16')) return 0
  let lines = 0
  let quoted = false
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0x22) quoted = !quoted
    else if (bytes[at] === 0x0a && !quoted && (bytes[at + 1] ?? 0) > 0x0d) lines++
  }
  return lines
}

/** The separator that the header has most of, outside quotes; a semicolon when it has none. */
function separatorOf(start: string): string {
  const header = start.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? ''
  const counted = [';', ',', '\t'].map((separator) => ({ separator, count: header.split(separator).length }))
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).separator
}

/** Our own CSV puts an apostrophe in front of a text that a spreadsheet would run as a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell
}

function refusalOf(error: unknown, line: number): unknown {
  if (error instanceof FileRefused || !(error instanceof CsvError)) return error
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new FileTooLarge('length')
  return new UnreadableFile({
    nl: `Vanaf regel ${line} is het bestand niet te lezen: een aanhalingsteken wordt niet gesloten.`,
    en: `From line ${line} the file cannot be read: a quotation mark is never closed.`,
  })
}
