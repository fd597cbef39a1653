import { useQuery } from '@tanstack/react-query'
import { ListChecks, UserRoundX } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useDay, useLanguage, usePhenomenonName } from '../../i18n/words.ts'
import { CoordinatorChoice } from '../../pages/coordinator-choice.tsx'
import { NetworkTools } from '../../pages/network-tools.tsx'
import { SaveButton } from '../../pages/page-tools.tsx'
import { Waiting } from '../../pages/waiting.tsx'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { formatAddress, pageAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import type { Asked } from './asked.ts'
import { SeatList } from './seat-list.tsx'
import { Summary } from './summary.tsx'
import { useReadinessFile } from './use-readiness-file.ts'

type Props = { phenomenonId: string; asked: Asked }

/** One phenomenon and one coordinator: the figure, its reasons, its trend, and the seats with what is in the way. */
export function OneNetwork({ phenomenonId, asked }: Props) {
  const { t } = useTranslation()
  const day = useDay('long')
  const language = useLanguage()
  const name = usePhenomenonName()(phenomenonId)
  const saveFile = useReadinessFile()
  const { from, asOf } = asked
  const { data, error, refetch } = useQuery(queries.readiness(phenomenonId, { from, asOf, language }))
  return (
    <>
      <NetworkTools
        phenomenonId={phenomenonId}
        asOf={asOf}
        forget={['from']}
        end={data && data.seats.length > 0 && <SaveButton onSave={() => saveFile(data)} />}
      />
      {data && data.seats.length > 0 && <CoordinatorChoice {...data} />}
      {asOf && <p className="page-note">{t('coverage.asOfNote', { date: day(asOf) })}</p>}
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data?.seats.length === 0 && (
        <div className="panel">
          <Notice icon={ListChecks} title={t('readiness.noSeats')} hint={t('readiness.noSeatsHint')}>
            <Link className="button" href={pageAddress('phenomena', { seats: phenomenonId })}>
              {t('phenomena.seats')}
            </Link>
          </Notice>
        </div>
      )}
      {data && data.seats.length > 0 && data.reason !== null && (
        <div className="panel">
          <Notice
            icon={UserRoundX}
            title={t(`readiness.reason.${data.reason}`, { party: data.from?.label ?? '', name })}
            hint={t(`readiness.reasonHint.${data.reason}`)}
          >
            <Link className="button" href={formatAddress({ ...startView, phenomenon: phenomenonId, asOf })}>
              {t('readiness.openNetwork')}
            </Link>
          </Notice>
        </div>
      )}
      {data && data.seats.length > 0 && (
        <>
          <Summary readiness={data} asked={asked} />
          <SeatList readiness={data} asked={asked} />
        </>
      )}
    </>
  )
}
