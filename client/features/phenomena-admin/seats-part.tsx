import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, ListChecks } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { layers } from '../../../contract/vocabulary.ts'
import { usePhenomenonName } from '../../i18n/words.ts'
import { NotRead } from '../../pages/not-read.tsx'
import { useMay } from '../../pages/use-role.ts'
import { queries } from '../../queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { pageAddress } from '../../view/address.ts'
import { AddSeat } from './add-seat.tsx'
import { SeatRow } from './seat-row.tsx'
import './seats.css'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

/** Which seats of the reference network a phenomenon needs: a table that is edited in place. */
export function SeatsPart({ phenomenonId }: { phenomenonId: string }) {
  const { t } = useTranslation()
  const nameOf = usePhenomenonName()
  const mayEdit = useMay('editor')
  const { data: types = [] } = useQuery(queries.partyTypes())
  const { data, error, isPending, refetch } = useQuery(queries.expectedSeats(phenomenonId))
  const expected = new Map(data?.map((seat) => [seat.partyTypeId, seat]))
  const missing = types.filter(({ id }) => !expected.has(id))
  const name = nameOf(phenomenonId)
  return (
    <>
      <Link className="back" href={pageAddress('phenomena')}>
        <ArrowLeft size={16} aria-hidden />
        {t('phenomena.all')}
      </Link>
      <Heading level={2} className="seats__title">
        {t('phenomena.seatsOf', { name })}
      </Heading>
      <div className="page__intro">
        <p className="page__lead">{t('phenomena.seatsLead')}</p>
        {mayEdit && data && <AddSeat phenomenonId={phenomenonId} missing={missing} />}
      </div>
      {data && data.length > 0 && (
        <ScrollRegion className="panel seats" label={t('phenomena.seatsOf', { name })}>
          <table className="seats__table">
            <thead>
              <tr>
                <th scope="col">{t('phenomena.seat')}</th>
                <th scope="col">{t('field.necessity')}</th>
                <th scope="col">{t('field.conditionNl')}</th>
                <th scope="col">{t('field.conditionEn')}</th>
                <th scope="col">{t('field.applies')}</th>
                {mayEdit && (
                  <th scope="col">
                    <span className="visually-hidden">{t('phenomena.removeSeat')}</span>
                  </th>
                )}
              </tr>
            </thead>
            {layers.map((layer) => {
              const seats = types.filter((type) => type.layer === layer && expected.has(type.id))
              if (seats.length === 0) return null
              return (
                <tbody key={layer}>
                  <tr className="seats__layer">
                    <th scope="rowgroup" colSpan={mayEdit ? 6 : 5}>
                      {t(`layer.${layer}`)}
                    </th>
                  </tr>
                  {seats.map(({ id }) => {
                    const seat = expected.get(id)
                    return seat && <SeatRow key={id} seat={seat} mayEdit={mayEdit} />
                  })}
                </tbody>
              )
            })}
          </table>
        </ScrollRegion>
      )}
      {(!data || data.length === 0) && (
        <div className="panel">
          {isPending && (
            <div className="panel__waiting" role="status" aria-busy>
              <span className="visually-hidden">{t('loading')}</span>
              {[1, 2, 3, 4, 5].map((row) => (
                <div key={row} className="skeleton" />
              ))}
            </div>
          )}
          {error && <NotRead error={error} onRetry={() => void refetch()} />}
          {data && <Notice icon={ListChecks} title={t('phenomena.noSeats')} hint={t('phenomena.noSeatsHint')} />}
        </div>
      )}
    </>
  )
}
