import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CoverageCounts, CoverageMatrix } from '../../../contract/coverage.ts'
import { coverageStatuses, layers } from '../../../contract/vocabulary.ts'
import { useLanguage, usePhenomenonName } from '../../i18n/words.ts'
import { LayerMark } from '../../ui/party-mark.tsx'
import { pageAddress } from '../../view/address.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { MatrixCell } from './matrix-cell.tsx'
import { StatusMark } from './status-mark.tsx'
import './matrix.css'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

const figures = ({ filled, needed }: CoverageCounts) => ({ count: filled, needed })

type Props = Pick<CoverageMatrix, 'phenomena' | 'seats'> & { asOf: string | null }

/** The matrix itself, layer by layer, under what its signs mean. */
export function MatrixTable({ phenomena, seats, asOf }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = usePhenomenonName()
  const on = asOf ? { asOf } : {}
  return (
    <>
      <ul className="matrix-legend" aria-label={t('coverage.legend')}>
        {coverageStatuses.map((status) => (
          <li key={status}>
            <StatusMark status={status} />
            {t(`coverage.status.${status}`)}
          </li>
        ))}
        <li>
          <StatusMark status="vacant" counts={false} />
          {t('coverage.mayBeEmpty')}
        </li>
        <li>
          <StatusMark status="off" counts={false} />
          {t('coverage.status.off')}
        </li>
        <li>{t('coverage.cellNumber')}</li>
      </ul>
      <ScrollRegion className="matrix-scroll" label={t('coverage.tab.matrix')}>
        <table className="matrix numeric" style={{ minInlineSize: `${16 + 8 * phenomena.length}rem` }}>
          <thead>
            <tr>
              <th scope="col">{t('phenomena.seat')}</th>
              {phenomena.map(({ id, totals }) => (
                <th key={id} scope="col">
                  <Link href={pageAddress('coverage', { phenomenon: id, ...on })}>{nameOf(id)}</Link>
                  {totals.needed > 0 && (
                    <span className="matrix__total">
                      <CoverageBar counts={totals} />
                      <Link
                        href={pageAddress('coverage', { phenomenon: id, ...on, show: 'filled' })}
                        aria-label={t('coverage.filledIn', { ...figures(totals), name: nameOf(id) })}
                      >
                        {t('coverage.filledOf', figures(totals))}
                      </Link>
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {layers.map((layer) => {
            const alike = seats.filter((seat) => seat.layer === layer)
            if (alike.length === 0) return null
            return (
              <tbody key={layer}>
                <tr className="matrix__layer">
                  <th scope="rowgroup" colSpan={phenomena.length + 1}>
                    <span>
                      <LayerMark layer={layer} />
                      {t(`layer.${layer}`)}
                    </span>
                  </th>
                </tr>
                {alike.map(({ partyTypeId, nameNl, nameEn, cells }) => {
                  const name = language === 'nl' ? nameNl : nameEn
                  return (
                    <tr key={partyTypeId}>
                      <th scope="row">{name}</th>
                      {phenomena.map(({ id }, column) => (
                        <td key={id}>
                          <MatrixCell
                            cell={cells[column] ?? null}
                            name={name}
                            phenomenon={nameOf(id)}
                            href={pageAddress('coverage', {
                              phenomenon: id,
                              ...on,
                              show: 'all',
                              seat: partyTypeId,
                            })}
                          />
                        </td>
                      ))}
                    </tr>
                  )
                })}
              </tbody>
            )
          })}
        </table>
      </ScrollRegion>
    </>
  )
}
