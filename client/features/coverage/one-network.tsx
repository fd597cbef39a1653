import { useQuery } from '@tanstack/react-query'
import { ListChecks } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDay } from '../../i18n/words.ts'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { SaveButton } from '../../pages/page-tools.tsx'
import { useMay } from '../../pages/use-role.ts'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { pageAddress } from '../../view/address.ts'
import type { Asked } from './asked.ts'
import { Summary } from './summary.tsx'
import { useCoverageFile } from './use-coverage-file.ts'
import { WorkList } from './work-list.tsx'

type Props = { phenomenonId: string; asked: Asked }

/** One phenomenon: its figures, and the list of what there is to do. */
export function OneNetwork({ phenomenonId, asked }: Props) {
  const { t } = useTranslation()
  const day = useDay('long')
  const saveFile = useCoverageFile()
  const mayEdit = useMay('editor') && asked.asOf === null
  const { data, error, refetch } = useQuery(queries.coverage(phenomenonId, asked.asOf))
  const seatsAddress = pageAddress('phenomena', { seats: phenomenonId })
  return (
    <>
      <NetworkTools
        phenomenonId={phenomenonId}
        asOf={asked.asOf}
        forget={['seat']}
        end={
          <>
            <Link className="page-tools__link" href={seatsAddress}>
              {t('phenomena.seats')}
            </Link>
            {data && data.seats.length > 0 && <SaveButton onSave={() => saveFile.network(data)} />}
          </>
        }
      />
      {asked.asOf && <p className="page-note">{t('coverage.asOfNote', { date: day(asked.asOf) })}</p>}
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
