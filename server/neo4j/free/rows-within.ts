import type { Result } from 'neo4j-driver'
import type { Cell } from '../../../contract/cells.ts'
import { limits } from '../../../contract/limits.ts'
import { cellOf } from './cell-of.ts'
import type { FreeAnswer } from './free-queries.ts'

/** The rows of a result, as far as an answer holds them; what is beyond stays on the server. */
export async function rowsWithin(result: Result): Promise<FreeAnswer> {
  const columns = await result.keys()
  const rows: Cell[][] = []
  let bytes = 0
  for await (const record of result) {
    const row = columns.map((_, index) => cellOf(record.get(index)))
    bytes += Buffer.byteLength(JSON.stringify(row))
    const cut = rows.length === limits.query.rows ? 'rows' : bytes > limits.query.bytes ? 'bytes' : undefined
    if (cut) return { columns: columns.map(String), rows, cut }
    rows.push(row)
  }
  return { columns: columns.map(String), rows, cut: undefined }
}
