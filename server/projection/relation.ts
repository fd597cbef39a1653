import { IndexOfRows } from './index-of-rows.ts'
import { Table } from './table.ts'

/** What every relation has: two ends, and the days from which and until which it holds. */
export type Ends = 'left' | 'right' | 'from' | 'until'

/** A dated relation between two things that are known by number, found from either end. */
export class Relation<More extends string = never> {
  readonly table: Table<Ends | More>
  readonly #byLeft = new IndexOfRows()
  readonly #byRight = new IndexOfRows()
  #gone = 0
  #isSorted = false

  constructor(columns: Record<Ends | More, Int32Array>) {
    this.table = new Table(columns)
  }

  add(row: Readonly<Record<Ends | More, number>>): number {
    const number = this.table.add(row)
    if (this.#isSorted) {
      this.#byLeft.add(row.left, number)
      this.#byRight.add(row.right, number)
    }
    return number
  }

  remove(row: number): void {
    const { left, right } = this.table.columns
    this.#byLeft.remove(left[row] ?? -1, row)
    this.#byRight.remove(right[row] ?? -1, row)
    left[row] = -1
    right[row] = -1
    this.#gone++
  }

  /** Removes all rows that begin at a node. */
  removeFrom(node: number): void {
    for (const row of this.from(node)) this.remove(row)
  }

  /** Rows that begin at a node. */
  from(node: number): Int32Array {
    return this.#byLeft.of(node)
  }

  /** Rows that end at a node. */
  to(node: number): Int32Array {
    return this.#byRight.of(node)
  }

  holds(row: number, day: number): boolean {
    const { from, until } = this.table.columns
    return (from[row] ?? 0) <= day && (until[row] ?? 0) > day
  }

  /** Sorts everything: after all of it was read, and again when much has changed since. */
  sort(): void {
    const { table } = this
    if (this.#gone > 0) {
      const { left } = table.columns
      table.keep(Array.from({ length: table.size }, (_, row) => row).filter((row) => (left[row] ?? -1) >= 0))
      this.#gone = 0
    }
    this.#byLeft.build(table.columns.left, table.size)
    this.#byRight.build(table.columns.right, table.size)
    this.#isSorted = true
  }

  /** Whether so much lies beside the sorted rows that sorting anew pays. */
  get isWorn(): boolean {
    return this.#gone + this.#byLeft.changed + this.#byRight.changed > 1_000 + this.table.size / 4
  }

  get bytes(): number {
    return this.table.bytes + this.#byLeft.bytes + this.#byRight.bytes
  }
}

export const noEnds = () => ({
  left: new Int32Array(0),
  right: new Int32Array(0),
  from: new Int32Array(0),
  until: new Int32Array(0),
})
