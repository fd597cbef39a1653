import { useLanguage } from '../i18n/words.ts'
import { saveFile } from '../ui/save-file.ts'
import { csvOf } from './csv.ts'

export type CsvRow = readonly (string | number)[]

/** Saves rows as CSV, as a spreadsheet in the language of the page reads it. */
export function useCsvFile() {
  const language = useLanguage()
  return (rows: readonly CsvRow[], name: string) => {
    const separator = language === 'nl' ? ';' : ','
    // Excel reads a Dutch CSV as UTF-8 only behind a byte order mark.
    const content = new Blob([language === 'nl' ? '\uFEFF' : '', csvOf(rows, separator)], { type: 'text/csv' })
    saveFile(content, `${name}.csv`)
  }
}
