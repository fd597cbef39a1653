import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordKind } from '../../contract/vocabulary.ts'
import { isFieldName } from './field-names.ts'

const betweenTwo: readonly RecordKind[] = ['trust-relation', 'introduction']

/** What the screens call a field of a kind of record. */
export function useFieldWord(): (kind: RecordKind, field: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (kind, field) => {
      // What is between two has words of its own where other records call something else so.
      if (betweenTwo.includes(kind) && field === 'from') return t('table.from')
      if (betweenTwo.includes(kind) && field === 'to') return t('table.to')
      if (kind === 'trust-relation' && field === 'level') return t('field.trust')
      return isFieldName(field) ? t(`field.${field}`) : field
    },
    [t],
  )
}
