import { Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyReference } from '../../../contract/parties.ts'
import type { SeatReadiness } from '../../../contract/readiness.ts'
import { useLanguage } from '../../i18n/words.ts'
import { Condition } from '../../ui/condition.tsx'
import { LayerMark, PartyMark } from '../../ui/party-mark.tsx'
import { formatAddress, pageAddress, partyAddress } from '../../view/address.ts'
import { startView } from '../../view/view.ts'
import { Way } from './way.tsx'

type Props = {
  seat: SeatReadiness
  known: ReadonlyMap<string, PartyReference>
  where: { phenomenon: string; asOf: string | null }
  from: string | null
}

/** So many of those who are in a seat are named. */
const named = 3

/** One needed seat: what it is, why it is reached or not, and the way to it. */
export function SeatLine({ seat, known, where, from }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { partyTypeId, nameNl, nameEn, layer, necessity, status, steps, filledBy } = seat
  const name = language === 'nl' ? nameNl : nameEn
  const people = filledBy.flatMap((id) => known.get(id) ?? []).slice(0, named)
  const left = filledBy.length + seat.hidden - people.length
  const isOpen = status === 'vacant' || status === 'organisation-only'
  const route = from && { from, to: partyTypeId, chosen: 1 }
  const coverage = {
    phenomenon: where.phenomenon,
    show: status,
    seat: partyTypeId,
    ...(where.asOf && { asOf: where.asOf }),
  }
  return (
    <tr>
      <th scope="row">
        <span>{name}</span>
        <span className="readiness-list__layer">
          <LayerMark layer={layer} />
          {t(`layer.${layer}`)} · {t(`necessity.${necessity}`)}
        </span>
        <Condition seat={seat} className="readiness-list__soft" />
      </th>
      <td>
        <p>{seat.explanation}</p>
        {people.length > 0 && (
          <ul className="readiness-list__people" aria-label={t('readiness.filledBy', { seat: name })}>
            {people.map((party) => (
              <li key={party.id}>
                <PartyMark kind={party.kind} layer={layer} size={14} />
                <Link href={partyAddress(party.id, where)}>{party.label}</Link>
              </li>
            ))}
            {left > 0 && <li>{t('coverage.more', { count: left })}</li>}
          </ul>
        )}
      </td>
      <td>
        {steps.length > 0 && <Way steps={steps} known={known} where={where} seat={name} />}
        <p className="readiness-list__go">
          {isOpen ? (
            <Link href={pageAddress('coverage', coverage)} aria-label={t('readiness.inCoverageNamed', { seat: name })}>
              {t('readiness.inCoverage')}
            </Link>
          ) : (
            route && (
              <Link
                href={formatAddress({ ...startView, ...where, selected: from, route })}
                aria-label={t('readiness.routesNamed', { seat: name })}
              >
                {t('readiness.routes')}
              </Link>
            )
          )}
        </p>
      </td>
    </tr>
  )
}
