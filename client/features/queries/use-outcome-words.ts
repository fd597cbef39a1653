import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outcome } from './query-store.ts'

/** What came of a question, in one sentence. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const { t } = useTranslation()
  return useCallback(
    (outcome) => {
      if (outcome.is === 'stopped') return t('queries.stopped')
      if (outcome.is === 'missing')
        return t('queries.missing', { names: outcome.names.map((name) => `$${name}`).join(', ') })
      if (outcome.is === 'refused') return [outcome.detail, ...outcome.faults.map(({ message }) => message)].join(' ')
      const { rows, milliseconds, cut } = outcome.answer
      const found = t('queries.found', { count: rows.length, milliseconds })
      return cut ? `${found} ${t(`queries.cut.${cut}`)}` : found
    },
    [t],
  )
}
