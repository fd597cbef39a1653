/** Whole numbers in rows, kept column by column: four bytes each, whatever the engine thinks of objects. */
export class Table<Name extends string> {
  /** Replaced when the table grows: take a column anew after `add`. */
  readonly columns: Record<Name, Int32Array>
  size = 0

  constructor(columns: Record<Name, Int32Array>) {
    this.columns = columns
  }

  /** Adds a row and tells its number. */
  add(row: Readonly<Record<Name, number>>): number {
    for (const name in this.columns) {
      if (this.size === this.columns[name].length) this.columns[name] = grown(this.columns[name])
      this.columns[name][this.size] = row[name]
    }
    return this.size++
  }

  /** Keeps only these rows, in this order. */
  keep(rows: readonly number[]): void {
    for (const name in this.columns) this.columns[name] = Int32Array.from(rows, (row) => this.columns[name][row] ?? 0)
    this.size = rows.length
  }

  /** Bytes that the columns take. */
  get bytes(): number {
    let sum = 0
    for (const name in this.columns) sum += this.columns[name].byteLength
    return sum
  }
}

function grown(column: Int32Array): Int32Array {
  const larger = new Int32Array(Math.max(64, Math.ceil(column.length * 1.5)))
  larger.set(column)
  return larger
}
