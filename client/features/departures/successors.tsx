import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Departure, LayeredParty } from '../../../contract/departures.ts'

type Props = { departure: Departure; nameOf(party: LayeredParty): ReactNode }

/** Who is nearest to take over, and by what. */
export function Successors({ departure: { successors, degree }, nameOf }: Props) {
  const { t } = useTranslation()
  return (
    <table className="departure__table numeric">
      <thead>
        <tr>
          <th scope="col">{t('key.party')}</th>
          <th scope="col">{t('departure.shared')}</th>
          <th scope="col">{t('departure.sameSeat')}</th>
          <th scope="col">{t('departure.sameOrganisation')}</th>
        </tr>
      </thead>
      <tbody>
        {successors.map((one) => (
          <tr key={one.id}>
            <th scope="row">{nameOf(one)}</th>
            <td>{t('departure.sharedOf', { shared: one.shared, of: degree })}</td>
            <td>{yes(one.sameSeat)}</td>
            <td>{yes(one.sameOrganisation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

  function yes(holds: boolean) {
    if (!holds) return <span className="departure__no">{t('no')}</span>
    return (
      <span className="departure__yes">
        <Check size={15} aria-hidden />
        {t('yes')}
      </span>
    )
  }
}
