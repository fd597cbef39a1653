/** Excel takes a text that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/

/** Rows as CSV, in the form that a spreadsheet in this language opens by itself. */
export function csvOf(rows: readonly (readonly (string | number)[])[], separator: ';' | ','): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value)
    return /[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')
}
