import { limits } from '../../contract/limits.ts'
import { tidyName, unlike } from './grid.ts'
import { FileTooLarge, UnreadableFile } from './refusals.ts'
import type { Row, Table } from './table.ts'
import type { Tally } from './tally.ts'

/** The nodes or the edges of a graph: columns of the format's own, and one more for each attribute that turns up. */
export class GraphRows {
  readonly #name: string
  readonly #own: readonly string[]
  readonly #tally: Tally
  readonly #places = new Map<string, number>()
  readonly #columns: string[] = []
  readonly #rows: Row[] = []

  /** The columns of the format's own are those that each row has to have a value for. */
  constructor(name: string, own: readonly string[], tally: Tally) {
    this.#name = name
    this.#own = own
    this.#tally = tally
    tally.table()
    for (const column of own) this.#place(column, column)
  }

  /** Begins a row with a value for each column of the format's own. @throws {FileTooLarge | UnreadableFile} */
  begin(line: number, values: readonly (string | undefined)[]): Row {
    this.#tally.row()
    const row: Row = { line, cells: [] }
    this.#rows.push(row)
    for (const [place, value] of values.entries()) {
      if (value === undefined) throw nameless(line, this.#own[place] ?? '')
      this.#put(row, place, value)
    }
    return row
  }

  /** Gives a row an attribute; one that is called as a column of the format's own gets a column `id (2)`. */
  set(row: Row, name: string, value: string): void {
    const place = this.#place(this.#own.includes(name) ? `attribute ${name}` : name, name)
    this.#put(row, place, value)
  }

  /** Gives a row an attribute that it does not have yet. */
  setDefault(row: Row, name: string, value: string): void {
    if (row.cells[this.#places.get(name) ?? -1] === undefined) this.set(row, name, value)
  }

  /** @throws {FileTooLarge} */
  table(): Table {
    const width = this.#columns.length
    this.#tally.size(this.#rows.length, width)
    for (const row of this.#rows) row.cells = Array.from({ length: width }, (_, place) => row.cells[place] ?? '')
    return { name: this.#name, columns: this.#columns, rows: this.#rows }
  }

  #put(row: Row, place: number, value: string): void {
    this.#tally.text(value.length)
    this.#tally.cells(1)
    row.cells[place] = value
  }

  #place(key: string, name: string): number {
    const known = this.#places.get(key)
    if (known !== undefined) return known
    if (this.#columns.length >= limits.importColumns) throw new FileTooLarge('columns')
    const place = this.#columns.push(unlike(new Set(this.#columns), tidyName(name) || 'attribute')) - 1
    this.#places.set(key, place)
    return place
  }
}

function nameless(line: number, column: string): UnreadableFile {
  return new UnreadableFile({
    nl: `Bij regel ${line} ontbreekt "${column}" van een knoop of verbinding.`,
    en: `Near line ${line} the "${column}" of a node or an edge is missing.`,
  })
}
