import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '../../contract/audit-entries.ts'
import { isFieldName } from './field-names.ts'
import { useFieldValue } from './use-field-value.ts'

/** What an undoing changed, where that fits in one sentence: "niveau van Sanne → Karim terug naar 3". Else null. */
export function useUndoneWords(): (entry: AuditEntry) => string | null {
  const { t } = useTranslation()
  const wordsFor = useFieldValue()
  return useCallback(
    ({ revisions }) => {
      const [revision, ...more] = revisions
      const [field, ...others] = revision?.changed ?? []
      if (!revision?.after || !revision.before || more.length > 0 || others.length > 0 || !isFieldName(field))
        return null
      return t('edit.backTo', {
        field: t(revision.kind === 'trust-relation' && field === 'level' ? 'field.trust' : `field.${field}`),
        label: revision.label,
        value: wordsFor(field, revision.after[field]),
      })
    },
    [t, wordsFor],
  )
}
