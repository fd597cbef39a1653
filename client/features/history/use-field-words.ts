import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isFieldName } from '../../edits/field-names.ts'

/** What the screens call a field, as it stands inside a sentence. */
export function useFieldWords(): (field: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (field) => {
      const name = isFieldName(field) ? t(`field.${field}`) : field
      // "AVG" stays what it is; "Functie" becomes "functie".
      return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
    },
    [t],
  )
}
