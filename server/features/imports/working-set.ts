import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Locale, RecordKind } from '../../../contract/vocabulary.ts'
import type { Stored } from '../../changes/kinds.ts'
import { change, create, type Step } from '../../changes/step.ts'
import type { Columns, RowState } from './drafts.ts'
import { plainMessageIn } from './plain-message.ts'

type Fields = Readonly<Record<string, unknown>>
type Kept = {
  kind: RecordKind
  subject: string
  before: Stored | undefined
  after: Fields
  rows: RowState[]
  columns: Columns
}

/** The records that a file makes or changes, as they are to be. */
export class WorkingSet {
  readonly #records = new Map<string, Kept>()
  readonly locale: Locale

  constructor(locale: Locale) {
    this.locale = locale
  }

  /** A record as the rows before have made it, or as it is stored. */
  current(kind: RecordKind, subject: string, stored: Stored | undefined): Fields | undefined {
    return this.#records.get(`${kind} ${subject}`)?.after ?? (stored && fieldsOf(stored))
  }

  /**
   * Says what a record is to be, by a row; what the schema has against it becomes faults of that row, at the columns of
   * the fields. `ids` are the fields that the schema does not know.
   */
  put(given: {
    kind: RecordKind
    subject: string
    stored: Stored | undefined
    schema: z.ZodType
    ids: Fields
    fields: Fields
    row: RowState
    columns: Columns
  }): void {
    const { kind, subject, stored, schema, ids, row, columns } = given
    const parsed = schema.safeParse(present(given.fields), { error: plainMessageIn(this.locale) })
    if (!parsed.success) {
      // What a row lacks has been said when the row was read.
      const issues = parsed.error.issues.filter(
        ({ path }) => row.faults.length === 0 || given.fields[String(path[0])] !== undefined,
      )
      const faults = issues.map(({ path, message }) => faultAt(path, message, columns, row))
      const isNew = ({ column, message }: (typeof faults)[number]) =>
        !row.faults.some((one) => one.column === column && (one.message === message || column !== undefined))
      row.faults.push(...faults.filter(isNew))
      return
    }
    const key = `${kind} ${subject}`
    const known = this.#records.get(key)
    const before = known ? known.after : stored && fieldsOf(stored)
    const after = present({ ...(parsed.data as Fields), ...ids })
    row.effects.push({ kind, ...effectOf(before, after) })
    if (known) {
      known.after = after
      known.rows.push(row)
    } else this.#records.set(key, { kind, subject, before: stored, after, rows: [row], columns })
  }

  /** The records of one kind as they are to be. */
  of(kind: RecordKind): { subject: string; after: Fields; row: RowState | undefined }[] {
    return [...this.#records.values()].flatMap((record) =>
      record.kind === kind ? [{ subject: record.subject, after: record.after, row: record.rows[0] }] : [],
    )
  }

  /** The column that a field of a record came from, for a fault that is found later. */
  columnOf(kind: RecordKind, subject: string, field: string): { column?: string } {
    const column = this.#records.get(`${kind} ${subject}`)?.columns[field]
    return column === undefined ? {} : { column }
  }

  /** What is to be written; a record that stays as it is needs no step. */
  steps(): Step[] {
    return [...this.#records.values()].flatMap(({ kind, subject, before, after }) => {
      if (!before) return [create({ kind, subject }, after as never)]
      if (effectOf(fieldsOf(before), after).outcome === 'same') return []
      return [change({ kind, subject, seen: [before.version] }, () => after as never)]
    })
  }
}

function effectOf(before: Fields | undefined, after: Fields): Pick<RowState['effects'][number], 'outcome' | 'changed'> {
  if (!before) return { outcome: 'create', changed: [] }
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = names.filter((name) => !isDeepStrictEqual(ordered(before[name]), ordered(after[name])))
  return { outcome: changed.length > 0 ? 'change' : 'same', changed }
}

/** Lists of records mean the same in any order. */
function ordered(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map((item) => JSON.stringify(item, isMap(item) ? Object.keys(item).sort() : undefined)).sort()
}

const isMap = (value: unknown): value is object => typeof value === 'object' && value !== null

function faultAt(path: readonly PropertyKey[], message: string, columns: Columns, row: RowState) {
  const last = String(path.at(-1) ?? '')
  const column = columns[path.map(String).join('.')] ?? columns[last] ?? columns[String(path[0] ?? '')]
  const value = column === undefined ? '' : (row.cells[column] ?? '')
  return { ...(column !== undefined && { column }), ...(value && { value }), message }
}

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** What a file can say of a record; the days of seats follow from the day on which it is read in. */
function fieldsOf({ version: _version, seats: _seats, ...fields }: Stored): Fields {
  return fields
}
