import { limits } from '../../contract/limits.ts'
import { FileTooLarge } from './refusals.ts'

/** Counts what a file brings while it is read, so that reading stops as soon as it is too much. */
export class Tally {
  #tables = 0
  #rows = 0
  #cells = 0

  /** @throws {FileTooLarge} */
  table(): void {
    if (++this.#tables > limits.importTables) throw new FileTooLarge('tables')
  }

  /** A row, its header left out. @throws {FileTooLarge} */
  row(): void {
    if (++this.#rows > limits.importRows) throw new FileTooLarge('rows')
  }

  /** So many cells more in one row, empty or not. @throws {FileTooLarge} */
  cells(count: number): void {
    this.#cells += count
    if (this.#cells > limits.importCells) throw new FileTooLarge('cells')
  }

  /** A table of this size, its empty cells included. @throws {FileTooLarge} */
  size(rows: number, columns: number): void {
    if (rows * columns > limits.importCells) throw new FileTooLarge('cells')
  }

  /** A text of this length, which is to be one cell. @throws {FileTooLarge} */
  text(length: number): void {
    if (length > limits.importCellLength) throw new FileTooLarge('length')
  }
}
