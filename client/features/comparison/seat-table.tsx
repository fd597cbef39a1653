import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ComparedSeat } from '../../../contract/network-comparisons.ts'
import { useLanguage, usePhenomenonName } from '../../i18n/words.ts'
import { Condition } from '../../ui/condition.tsx'
import { LayerMark } from '../../ui/party-mark.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { pageAddress } from '../../view/address.ts'

type Props = { seats: readonly ComparedSeat[]; ids: readonly string[]; asOf: string | null }

/** Seats that are vacant in one of the networks, or not the same in all. */
export function SeatTable({ seats, ids, asOf }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = usePhenomenonName()
  return (
    <ScrollRegion className="comparison-scroll" label={t('comparison.seats')}>
      <table className="comparison-table">
        <thead>
          <tr>
            <th scope="col">{t('departure.seat')}</th>
            {ids.map((id) => (
              <th key={id} scope="col">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seats.map(({ partyTypeId, nameNl, nameEn, layer, cells }) => {
            const name = language === 'nl' ? nameNl : nameEn
            return (
              <tr key={partyTypeId}>
                <th scope="row">
                  <span className="comparison-seat" title={t(`layer.${layer}`)}>
                    <LayerMark layer={layer} />
                    {name}
                  </span>
                </th>
                {ids.map((id, i) => {
                  const cell = cells[i]
                  if (!cell)
                    return (
                      <td key={id} className="comparison-table__none">
                        {t('comparison.notExpected')}
                      </td>
                    )
                  const status = t(`coverage.status.${cell.status}`)
                  return (
                    <td key={id} className={cell.needed ? `comparison-seat--${cell.status}` : 'comparison-table__none'}>
                      <Link
                        aria-label={`${name}, ${nameOf(id)}: ${status}`}
                        href={pageAddress('coverage', {
                          phenomenon: id,
                          ...(asOf && { asOf }),
                          show: 'all',
                          seat: partyTypeId,
                        })}
                      >
                        {status}
                      </Link>
                      {!cell.needed && ` · ${t('comparison.mayBeEmpty')}`}
                      <Condition seat={cell} className="comparison-seat__condition" />
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
