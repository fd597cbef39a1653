import { useQuery } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDay, usePhenomenonName } from '../../i18n/words.ts'
import { FilterChoice } from '../../pages/filter-choice.tsx'
import { useMay } from '../../pages/use-role.ts'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { pageAddress } from '../../view/address.ts'
import { ask } from '../../view/steps.ts'
import type { Asked } from './asked.ts'
import { Summary } from './summary.tsx'
import { DayChoice, SaveButton } from './tools.tsx'
import { useCoverageFile } from './use-coverage-file.ts'
import { Waiting } from './waiting.tsx'
import { WorkList } from './work-list.tsx'

type Props = { phenomenonId: string; asked: Asked }

/** One phenomenon: its figures, and the list of what there is to do. */
export function OneNetwork({ phenomenonId, asked }: Props) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const day = useDay('long')
  const saveFile = useCoverageFile()
  const mayEdit = useMay('editor') && asked.asOf === null
  const { data: phenomena = [] } = useQuery(queries.phenomena())
  const { data, error, refetch } = useQuery(queries.coverage(phenomenonId, asked.asOf))
  const seatsAddress = pageAddress('phenomena', { seats: phenomenonId })
  return (
    <>
      <div className="coverage-tools">
        <FilterChoice
          label={t('header.phenomenon')}
          choices={phenomena.map(({ id }) => ({ id, name: nameOf(id) }))}
          chosen={phenomenonId}
          onChoose={(phenomenon) => ask({ phenomenon, seat: null })}
        />
        <DayChoice asOf={asked.asOf} />
        <span className="coverage-tools__end">
          <Link className="coverage-tools__link" href={seatsAddress}>
            {t('phenomena.seats')}
          </Link>
          {data && data.seats.length > 0 && <SaveButton onSave={() => saveFile.network(data)} />}
        </span>
      </div>
      {asked.asOf && <p className="coverage-note">{t('coverage.asOfNote', { date: day(asked.asOf) })}</p>}
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.seats.length === 0 && (
        <div className="panel">
          <Notice icon={ListChecks} title={t('phenomena.noSeats')} hint={t('phenomena.noSeatsHint')}>
            <Link className="button" href={seatsAddress}>
              {t('phenomena.seats')}
            </Link>
          </Notice>
        </div>
      )}
      {data && data.seats.length > 0 && (
        <>
          <Summary coverage={data} asked={asked} />
          <WorkList coverage={data} asked={asked} mayEdit={mayEdit} />
        </>
      )}
    </>
  )
}
