import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { NetworkComparison } from '../../../contract/network-comparisons.ts'
import { useCount, usePhenomenonName } from '../../i18n/words.ts'
import { formatAddress, pageAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'

const rows = ['parties', 'only', 'ties', 'needed', 'filled', 'vacant', 'singlePoints'] as const

/** The figures of each network, beside each other; each leads to what it counts. */
export function Figures({ comparison, asOf }: { comparison: NetworkComparison; asOf: string | null }) {
  const { t } = useTranslation()
  const write = useCount()
  const nameOf = usePhenomenonName()
  const on = asOf ? { asOf } : {}
  const ids = comparison.phenomena.map(({ id }) => id)
  const to = (row: (typeof rows)[number], phenomenon: string): string => {
    const network = { ...startView, phenomenon, asOf, display: 'both' } as const
    switch (row) {
      case 'parties':
        return formatAddress(network)
      case 'ties':
        return formatAddress({ ...network, table: 'ties' })
      case 'needed':
      case 'filled':
      case 'vacant':
        return pageAddress('coverage', { phenomenon, ...on, show: row })
      case 'singlePoints':
        return pageAddress('key-parties', { phenomenon, ...on, by: 'cut' })
      case 'only':
        return pageAddress('comparison', { phenomena: ids.join(','), ...on, in: phenomenon })
    }
  }
  return (
    <section className="panel comparison-part" aria-label={t('comparison.figures')}>
      <h2>{t('comparison.figures')}</h2>
      <table className="comparison-table numeric">
        <thead>
          <tr>
            <th scope="col">{t('comparison.what')}</th>
            {comparison.phenomena.map(({ id }) => (
              <th key={id} scope="col">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`comparison.${row}`)}</th>
              {comparison.phenomena.map((one) => {
                const href = to(row, one.id)
                return (
                  <td key={one.id}>
                    {one[row] > 0 ? (
                      <Link href={href} aria-label={`${nameOf(one.id)}, ${t(`comparison.${row}`)}: ${write(one[row])}`}>
                        {write(one[row])}
                      </Link>
                    ) : (
                      write(one[row])
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
