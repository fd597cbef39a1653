import { useTranslation } from 'react-i18next'
import type { TrustRelation } from '../../../contract/trust-relations.ts'
import { useDay } from '../../i18n/words.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'

type Props = { claims: readonly TrustRelation[]; nameOf(id: string): string }

/** Claims with all that they say, opinions included. */
export function ClaimTable({ claims, nameOf }: Props) {
  const { t } = useTranslation()
  const day = useDay()
  return (
    <ScrollRegion className="personal__scroll" label={t('table.ties')}>
      <table className="personal__table">
        <thead>
          <tr>
            <th scope="col">{t('table.from')}</th>
            <th scope="col">{t('table.to')}</th>
            <th scope="col">{t('table.level')}</th>
            <th scope="col">{t('table.confirmed')}</th>
            <th scope="col">{t('field.basis')}</th>
            <th scope="col">{t('field.note')}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td>{nameOf(claim.from)}</td>
              <td>{nameOf(claim.to)}</td>
              <td className="numeric">{claim.level}</td>
              <td>
                {day(claim.confirmedOn)}
                {claim.until && `, ${t('audit.untilDay', { date: day(claim.until) })}`}
              </td>
              <td>{claim.basis}</td>
              <td>{claim.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
