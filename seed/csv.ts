/**
 * Reads our own fixed CSV (RFC 4180: commas, double quotes, a header row) as one record per row.
 * Files of users are read by the server's import, which knows about separators, encodings and faults.
 */
export function readCsv(source: string): Record<string, string>[] {
  const [header = [], ...rows] = cells(source)
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`A row has ${row.length} cells, not ${header.length}: ${row[0]}`)
    return Object.fromEntries(header.map((column, index) => [column, row[index] ?? '']))
  })
}

/** One match per cell: quoted or plain text, and what ends it. */
const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy

function cells(source: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of source.trimEnd().matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    if (end === '') break
    row = []
  }
  return rows
}
