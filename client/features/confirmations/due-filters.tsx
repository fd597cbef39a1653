import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../../i18n/words.ts'
import { FilterChoice } from '../../pages/filter-choice.tsx'
import { queries } from '../../queries.ts'
import { PartyField } from '../../ui/party-field.tsx'
import { ask } from '../../view/steps.ts'

type Props = { phenomenon: string | null; party: string | null }

/** Whose claims, and in which network. */
export function DueFilters({ phenomenon, party }: Props) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  return (
    <search className="filters" aria-label={t('pages.filters')}>
      <FilterChoice
        label={t('header.phenomenon')}
        all={t('pages.allPhenomena')}
        choices={phenomena.map(({ id }) => ({ id, name: nameOf(id) }))}
        chosen={phenomenon}
        onChoose={(chosen) => ask({ phenomenon: chosen })}
      />
      <PartyField label={t('confirm.party')} chosen={party} onChoose={(chosen) => ask({ party: chosen?.id ?? null })} />
    </search>
  )
}
