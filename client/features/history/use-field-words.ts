import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../../contract/vocabulary.ts'
import { isFieldName } from '../../edits/field-names.ts'

/** What the screens call a field of a kind of record, as it stands inside a sentence. */
export function useFieldWords(): (kind: RecordKind, field: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (kind, field) => {
      const word = () => {
        // A claim has words of its own where other records call something else so.
        if (kind === 'trust-relation' && field === 'level') return t('field.trust')
        if (kind === 'trust-relation' && field === 'from') return t('table.from')
        if (kind === 'trust-relation' && field === 'to') return t('table.to')
        return isFieldName(field) ? t(`field.${field}`) : field
      }
      const name = word()
      // "AVG" stays what it is; "Functie" becomes "functie".
      return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
    },
    [t],
  )
}
