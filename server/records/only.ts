import { NotFound } from '../http/refusals.ts'

/** The one row that a question by id answers. @throws {NotFound} when there is none */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new NotFound()
  return row
}
