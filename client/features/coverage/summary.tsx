import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Coverage } from '../../../contract/coverage.ts'
import { coverageStatuses, type Layer } from '../../../contract/vocabulary.ts'
import { useCount } from '../../i18n/words.ts'
import { LayerMark } from '../../ui/party-mark.tsx'
import { pageAddress } from '../../view/address.ts'
import type { Asked, Show } from './asked.ts'
import { CoverageBar } from './coverage-bar.tsx'
import { CoverageDefinitions } from './definitions.tsx'
import { StatusMark } from './status-mark.tsx'

type Props = { coverage: Coverage; asked: Asked }
const keys = { filled: 'filled', 'organisation-only': 'organisationOnly', vacant: 'vacant' } as const

/** How many of the needed seats are filled, in all and per layer; every number leads to its seats in the list. */
export function Summary({ coverage, asked }: Props) {
  const { t } = useTranslation()
  const write = useCount()
  const { totals, layers, phenomenon } = coverage
  const to = (show: Show, layer?: Layer) =>
    pageAddress('coverage', { phenomenon, ...(asked.asOf && { asOf: asked.asOf }), show, ...(layer && { layer }) })
  const others = [
    ...(totals.optional > 0 ? [t('coverage.optional', { count: totals.optional })] : []),
    ...(totals.off > 0 ? [t('coverage.offSeats', { count: totals.off })] : []),
  ]
  return (
    <section className="panel coverage-summary" aria-label={t('coverage.summary')}>
      <div className="coverage-summary__whole">
        <p className="coverage-summary__figure numeric">
          <Link href={to('filled')}>
            <strong>{write(totals.filled)}</strong>
          </Link>{' '}
          <Link href={to('needed')}>{t('coverage.ofNeeded', { count: totals.needed })}</Link>
        </p>
        <CoverageBar counts={totals} large />
        <ul className="coverage-summary__statuses">
          {coverageStatuses.map((status) => (
            <li key={status}>
              <StatusMark status={status} />
              <Link className="coverage-number numeric" href={to(status)}>
                {write(totals[keys[status]])}
                <span className="coverage-number__name">{t(`coverage.status.${status}`)}</span>
              </Link>
              <span className="coverage-summary__hint">{t(`coverage.hint.${status}`)}</span>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <p className="coverage-summary__others">
            {t('coverage.beside')}{' '}
            <Link href={to('other')} className="link-button">
              {others.join(', ')}
            </Link>
          </p>
        )}
      </div>
      <LayerTable layers={layers} to={to} />
      <CoverageDefinitions />
    </section>
  )
}

type LayerProps = { layers: Coverage['layers']; to(show: Show, layer?: Layer): string }

function LayerTable({ layers, to }: LayerProps) {
  const { t } = useTranslation()
  const write = useCount()
  return (
    <table className="coverage-layers numeric" aria-label={t('coverage.perLayer')}>
      <thead>
        <tr>
          <th scope="col">{t('card.layer')}</th>
          <td />
          {coverageStatuses.map((status) => (
            <th key={status} scope="col">
              <StatusMark status={status} size={14} />
              <span className="visually-hidden">{t(`coverage.status.${status}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {layers.map(({ layer, ...counts }) => (
          <tr key={layer}>
            <th scope="row">
              <Link href={to('all', layer)}>
                <LayerMark layer={layer} />
                {t(`layer.${layer}`)}
              </Link>
            </th>
            <td className="coverage-layers__bar">
              {counts.needed > 0 ? (
                <CoverageBar counts={counts} />
              ) : (
                <span className="coverage-layers__none">{t('coverage.noneNeeded')}</span>
              )}
            </td>
            {coverageStatuses.map((status) => {
              const count = counts[keys[status]]
              return (
                <td key={status}>
                  {count > 0 ? (
                    <Link
                      href={to(status, layer)}
                      aria-label={t('coverage.inLayer', {
                        count,
                        status: t(`coverage.status.${status}`),
                        layer: t(`layer.${layer}`),
                      })}
                    >
                      {write(count)}
                    </Link>
                  ) : (
                    <span className="coverage-layers__zero">{counts.needed > 0 ? 0 : ''}</span>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
