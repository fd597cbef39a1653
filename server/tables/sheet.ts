import { limits } from '../../contract/limits.ts'
import type { Grid } from './grid.ts'
import { dayText, numberText } from './number-formats.ts'
import { FileTooLarge } from './refusals.ts'
import type { Tally } from './tally.ts'
import type { Workbook } from './workbook.ts'
import type { Tag, XmlReader } from './xml.ts'
import { damaged } from './zip.ts'

type Cell = { type: string; style: number; value: string; text: string; formula: string }

/** Columns that a sheet can have. */
const lastColumn = 16_384

/** Reads the rows of one sheet into a grid. */
export class SheetReader implements XmlReader {
  readonly #grid: Grid
  readonly #tally: Tally
  readonly #workbook: Workbook
  readonly #strings: readonly string[]
  #line = 0
  #place = -1
  #cells: string[] = []
  #cell: Cell | undefined
  #part: 'value' | 'text' | 'formula' | undefined

  constructor(grid: Grid, tally: Tally, workbook: Workbook, strings: readonly string[]) {
    this.#grid = grid
    this.#tally = tally
    this.#workbook = workbook
    this.#strings = strings
  }

  open({ name, attributes }: Tag): void {
    if (name === 'row') {
      this.#line = Number(attributes.r) || this.#line + 1
      this.#place = -1
      this.#cells = []
    } else if (name === 'c') this.#begin(attributes)
    else if (this.#cell) this.#part = partOf[name] ?? this.#part
  }

  text(piece: string): void {
    if (this.#cell && this.#part) this.#cell[this.#part] += piece
  }

  close(name: string): void {
    if (name in partOf) this.#part = undefined
    else if (name === 'c') this.#end()
    else if (name === 'row') this.#grid.add(this.#line, this.#cells)
  }

  #begin({ r, t: type = 'n', s: style }: Tag['attributes']): void {
    this.#tally.cells(1)
    this.#place = r === undefined ? this.#place + 1 : placeOf(r)
    if (this.#place >= lastColumn) throw new FileTooLarge('columns')
    this.#cell = { type, style: Number(style ?? 0), value: '', text: '', formula: '' }
  }

  #end(): void {
    const text = this.#cell ? this.#textOf(this.#cell) : ''
    this.#cell = undefined
    if (text === '') return
    if (this.#place >= limits.importColumns) throw new FileTooLarge('columns')
    while (this.#cells.length < this.#place) this.#cells.push('')
    this.#cells[this.#place] = text
  }

  #textOf({ type, style, value, text, formula }: Cell): string {
    if (type === 's') {
      const shared = this.#strings[Number(value)]
      if (shared === undefined) throw damaged()
      return unescaped(shared)
    }
    if (type === 'inlineStr') return unescaped(text)
    if (type === 'str') return unescaped(value)
    if (type === 'b') return value === '1' || value === 'true' ? 'true' : 'false'
    if (type === 'd') return value.slice(0, 10)
    if (type === 'e') return value
    // A formula that no program has worked out yet stands for itself: what is there is not lost.
    if (value === '') return formula && `=${unescaped(formula)}`
    return this.#workbook.isDate[style] ? dayText(value, this.#workbook.from1904) : numberText(value)
  }
}

const partOf: Readonly<Record<string, 'value' | 'text' | 'formula'>> = { v: 'value', t: 'text', f: 'formula' }

/** The column of an address such as `AB12`, from 0. */
function placeOf(address: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1]
  if (letters === undefined) throw damaged()
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Workbooks write a character that XML cannot hold as `_x000D_`, and an underscore before such a code as `_x005F_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_code, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
}
