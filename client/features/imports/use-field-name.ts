import { useCallback } from 'react'
import { importFields } from '../../../contract/import-fields.ts'
import type { ImportTable } from '../../../contract/imports.ts'
import { useLanguage } from '../../i18n/words.ts'

/** Names of the fields that a column can fill, in the language of the page. What is no such field stays as it is. */
export function useFieldName(): (rows: ImportTable | null, key: string) => string {
  const language = useLanguage()
  return useCallback(
    (rows, key) => (rows && importFields[rows].find((field) => field.key === key)?.label[language]) || key,
    [language],
  )
}
