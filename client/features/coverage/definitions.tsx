import { useTranslation } from 'react-i18next'
import { coverageStatuses } from '../../../contract/vocabulary.ts'
import { Definitions } from '../../pages/definitions.tsx'
import { StatusMark } from './status-mark.tsx'

/** What a status is, and which seats count. */
export function CoverageDefinitions() {
  const { t } = useTranslation()
  const statuses = coverageStatuses.map((status) => ({
    key: status,
    term: (
      <>
        <StatusMark status={status} />
        {t(`coverage.status.${status}`)}
      </>
    ),
    meaning: t(`coverage.definition.${status}`),
  }))
  const words = (['needed', 'scope'] as const).map((word) => ({
    key: word,
    term: t(`coverage.term.${word}`),
    meaning: t(`coverage.definition.${word}`),
  }))
  return <Definitions title={t('coverage.how')} terms={[...statuses, ...words]} />
}
