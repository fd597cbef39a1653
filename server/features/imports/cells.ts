import { importFields } from '../../../contract/import-fields.ts'
import type { ImportTable, TableMapping } from '../../../contract/imports.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { newRow, type RowState } from './drafts.ts'
import { type Messages, messages } from './messages.ts'
import { dayOf, listOf, slugsOf } from './values.ts'
import { type Words, wordReader, yesNoWords } from './words.ts'

/** Finds a seat or a phenomenon by its slug or one of its names. */
export type Lookup = { find(text: string): string | undefined; near(text: string): string[] }

/** How the columns of one table are read. */
export type Reading = { rows: ImportTable; mapping: TableMapping; locale: Locale; fields: ReadonlyMap<string, string> }

export function readingOf(rows: ImportTable, mapping: TableMapping, locale: Locale): Reading {
  const fields = new Map(Object.entries(mapping.columns).flatMap(([column, key]) => (key ? [[key, column]] : [])))
  return { rows, mapping, locale, fields }
}

const yesNo = wordReader(yesNoWords)

/** The cells of one row by the fields that they fill. What cannot be read becomes a fault of the row, at its column. */
export class Cells {
  readonly row: RowState
  readonly #reading: Reading
  readonly #say: Messages

  constructor(reading: Reading, row: RowState) {
    this.#reading = reading
    this.row = row
    this.#say = messages[reading.locale]
  }

  column(key: string): string | undefined {
    return this.#reading.fields.get(key)
  }

  /** The columns of these fields, for faults that are found later. */
  columns(...keys: string[]): Record<string, string | undefined> {
    return Object.fromEntries(keys.map((key) => [key, this.column(key)]))
  }

  /** What is in the cell, or the value for every row; undefined when that is nothing. */
  text(key: string): string | undefined {
    const column = this.column(key)
    const cell = column === undefined ? '' : (this.row.cells[column] ?? '').trim()
    return cell || this.#reading.mapping.defaults?.[key]?.trim() || undefined
  }

  fault(key: string, message: string, suggestions: string[] = []): undefined {
    const [column, value] = [this.column(key), this.text(key)]
    this.row.faults.push({
      ...(column !== undefined && { column }),
      ...(value !== undefined && { value }),
      message,
      ...(suggestions.length > 0 && { suggestions }),
    })
  }

  /** Says that a field that every row needs has no value. */
  missing(key: string): undefined {
    const field = importFields[this.#reading.rows].find((one) => one.key === key)
    return this.fault(key, this.#say.missing(field?.label[this.#reading.locale] ?? key))
  }

  read<Value>(key: string, parse: (text: string) => Value | undefined, message: string): Value | undefined {
    const text = this.text(key)
    if (text === undefined) return undefined
    return parse(text) ?? this.fault(key, message)
  }

  day(key: string): string | undefined {
    return this.read(key, dayOf, this.#say.noDay)
  }

  flag(key: string): boolean | undefined {
    const word = this.read(key, yesNo, this.#say.noYesNo)
    return word === undefined ? undefined : word === 'yes'
  }

  word<Value extends string>(key: string, words: Words<Value>): Value | undefined {
    return this.read(key, wordReader(words), this.#say.notInList(this.#choices(words)))
  }

  /** Several values of a closed list; our own exports separate them by spaces. */
  words<Value extends string>(key: string, words: Words<Value>): Value[] | undefined {
    const read = wordReader(words)
    return this.#list(key, read, () => this.#say.notInList(this.#choices(words)))
  }

  /** Seats or phenomena, by slug or name. */
  slugs(key: string, lookup: Lookup, kind: 'seat' | 'phenomenon'): string[] | undefined {
    return this.#list(key, lookup.find, (text) => this.#say.unknown(kind, text), lookup.near)
  }

  #list<Value>(
    key: string,
    read: (text: string) => Value | undefined,
    message: (text: string) => string,
    near: (text: string) => string[] = () => [],
  ): Value[] | undefined {
    const text = this.text(key)
    if (text === undefined) return undefined
    const whole = read(text)
    if (whole !== undefined) return [whole]
    const slugs = slugsOf(text)
    const parts = slugs?.every((slug) => read(slug) !== undefined) ? slugs : listOf(text)
    return parts.flatMap((part) => {
      const value = read(part)
      if (value === undefined)
        this.fault(
          key,
          message(part),
          near(part).map((meant) => text.replace(part, meant)),
        )
      return value === undefined ? [] : [value]
    })
  }

  #choices(words: Words<string>): string {
    return words.map(([, dutch, english]) => (this.#reading.locale === 'nl' ? dutch : english)).join(', ')
  }
}

/** A row of a table as its cells by column. */
export function cellsOf(reading: Reading, columns: readonly string[], line: number, values: readonly string[]): Cells {
  const cells = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']))
  return new Cells(reading, newRow({ table: reading.mapping.table, line }, kindsOf[reading.rows], cells))
}

const kindsOf: Record<ImportTable, string> = {
  organisations: 'organisation',
  professionals: 'professional',
  ties: 'trust-relation',
  involvements: 'involvement',
  survey: 'trust-relation',
  nodes: 'professional',
  edges: 'trust-relation',
}
