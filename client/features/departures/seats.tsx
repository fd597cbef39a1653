import { ArrowRight } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Departure } from '../../../contract/departures.ts'
import { useLanguage } from '../../i18n/words.ts'
import { Condition } from '../../ui/condition.tsx'
import { LayerMark } from '../../ui/party-mark.tsx'
import { pageAddress } from '../../view/address.ts'

type Where = { phenomenon: string; asOf: string | null }

/** Seats that are filled less than before: what each was, and what it would be. */
export function Seats({ seats, ...where }: { seats: Departure['seats'] } & Where) {
  const { t } = useTranslation()
  return (
    <table className="departure__table">
      <thead>
        <tr>
          <th scope="col">{t('departure.seat')}</th>
          <th scope="col">{t('departure.now')}</th>
          <th scope="col">{t('departure.after')}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.partyTypeId}>
            <th scope="row">
              <SeatName seat={seat} {...where} />
            </th>
            <td>{t(`coverage.status.${seat.before}`)}</td>
            <td className="departure__after">
              <span>
                <ArrowRight size={14} aria-hidden />
                {t(`coverage.status.${seat.after}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Seats whose only fresh route is gone. */
export function Unreachable({ seats, ...where }: { seats: Departure['unreachable'] } & Where) {
  return (
    <ul className="departure__list">
      {seats.map((seat) => (
        <li key={seat.partyTypeId}>
          <SeatName seat={seat} {...where} />
        </li>
      ))}
    </ul>
  )
}

function SeatName({ seat, phenomenon, asOf }: { seat: Departure['unreachable'][number] } & Where) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { partyTypeId, nameNl, nameEn, layer, necessity, needed } = seat
  const href = pageAddress('coverage', { phenomenon, ...(asOf && { asOf }), show: 'all', seat: partyTypeId })
  return (
    <span className="departure__seat">
      <LayerMark layer={layer} />
      <span>
        <Link href={href}>{language === 'nl' ? nameNl : nameEn}</Link>
        <span className="departure__need">
          {t(`necessity.${necessity}`)}
          {!needed && ` · ${t('departure.mayBeEmpty')}`}
        </span>
        <Condition seat={seat} className="departure__need" />
      </span>
    </span>
  )
}
