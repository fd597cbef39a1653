import { limits } from '../../contract/limits.ts'
import { FileTooLarge } from './refusals.ts'
import type { Row, Table } from './table.ts'
import type { Tally } from './tally.ts'

/** A table that is read by place: its first row that holds something names the columns. */
export class Grid {
  readonly #name: string
  readonly #tally: Tally
  readonly #rows: Row[] = []
  readonly #texts = new Map<string, string>()
  #header: string[] | undefined
  #width = 0

  constructor(name: string, tally: Tally) {
    this.#name = name
    this.#tally = tally
    tally.table()
  }

  /** @throws {FileTooLarge} */
  add(line: number, cells: string[]): void {
    for (const cell of cells) this.#tally.text(cell.length)
    while (cells.at(-1)?.trim() === '') cells.pop()
    if (cells.length > limits.importColumns) throw new FileTooLarge('columns')
    if (this.#header || cells.length === 0) this.#tally.row()
    if (cells.length === 0) return
    this.#width = Math.max(this.#width, cells.length)
    if (this.#header) this.#rows.push({ line, cells: cells.map((cell) => this.#once(cell)) })
    else this.#header = cells
  }

  /** The same words come back in many rows: one copy of each is kept. */
  #once(cell: string): string {
    const kept = this.#texts.get(cell)
    if (kept === undefined && this.#texts.size < 20_000) this.#texts.set(cell, cell)
    return kept ?? cell
  }

  /** A cell beyond the header is kept, in a column that is named as spreadsheets name it. @throws {FileTooLarge} */
  table(): Table {
    this.#tally.size(this.#rows.length, this.#width)
    for (const { cells } of this.#rows) while (cells.length < this.#width) cells.push('')
    return { name: this.#name, columns: columnNames(this.#header ?? [], this.#width), rows: this.#rows }
  }
}

/** A name for each column, no two alike: `naam`, `naam (2)`, and `C` where the header is empty. */
function columnNames(header: readonly string[], width: number): string[] {
  const names = new Set<string>()
  for (let place = 0; place < width; place++) {
    names.add(unlike(names, tidyName(header[place] ?? '') || columnLetters(place)))
  }
  return [...names]
}

/** A header on one line, with room for a number behind it. */
export function tidyName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.slice(0, limits.name - 6)
}

/** The name, with a number behind it when there is one like it. */
export function unlike(names: { has(name: string): boolean }, name: string): string {
  let free = name
  for (let count = 2; names.has(free); count++) free = `${name} (${count})`
  return free
}

/** `A` for 0, `AA` for 26. */
function columnLetters(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnLetters(Math.floor(place / 26) - 1) + last
}
