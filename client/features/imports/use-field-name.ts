import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { importFields } from '../../../contract/import-fields.ts'
import type { ImportTable } from '../../../contract/imports.ts'
import { recordKinds } from '../../../contract/vocabulary.ts'
import { isFieldName } from '../../edits/field-names.ts'
import { useLanguage } from '../../i18n/words.ts'

/** Names of what a row changes: a field of its record, a field of the file, or another record that it says something of. */
export function useFieldName(): (rows: ImportTable | null, key: string) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    (rows, key) => {
      if (isFieldName(key)) return t(`field.${key}`)
      const kind = recordKinds.find((one) => one === key)
      if (kind) return t(`imports.kind.${kind}`)
      return (rows && importFields[rows].find((field) => field.key === key)?.label[language]) || key
    },
    [t, language],
  )
}
