import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SeatCoverage } from '../../../contract/coverage.ts'
import { useSeatEdits } from '../../edits/use-seat-edits.ts'
import { useLanguage } from '../../i18n/words.ts'
import { Condition } from '../../ui/condition.tsx'
import { LayerMark } from '../../ui/party-mark.tsx'
import { SeatParties } from './seat-parties.tsx'
import { SeatWork } from './seat-work.tsx'
import { StatusMark } from './status-mark.tsx'

type Props = {
  seat: SeatCoverage
  phenomenonId: string
  asOf: string | null
  mayEdit: boolean
  /** Somebody came for this seat: it is shown at once, with everybody in it. */
  isAsked: boolean
}

/** One expected seat: what it is, how it stands, who is in it or could be, and what to do. */
export function SeatLine({ seat, phenomenonId, asOf, mayEdit, isAsked }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const row = useRef<HTMLTableRowElement>(null)
  const { partyTypeId, nameNl, nameEn, necessity, conditionNl, conditionEn, applies, version } = seat
  const expected = { phenomenonId, partyTypeId, necessity, conditionNl, conditionEn, applies, version }
  const { put, isBusy, fault } = useSeatEdits(expected)
  const name = language === 'nl' ? nameNl : nameEn
  useEffect(() => {
    if (isAsked) row.current?.scrollIntoView({ block: 'center' })
  }, [isAsked])
  return (
    <tr ref={row} aria-busy={isBusy} className={isAsked ? 'coverage-list__asked' : undefined}>
      <th scope="row">
        <span>{name}</span>
        <span className="coverage-list__layer">
          <LayerMark layer={seat.layer} />
          {t(`layer.${seat.layer}`)}
        </span>
        <Condition seat={seat} className="coverage-list__condition" />
        {fault && (
          <span role="alert" className="coverage-list__fault">
            {fault}
          </span>
        )}
      </th>
      <td className="coverage-list__status">
        <StatusMark status={applies ? seat.status : 'off'} counts={seat.needed} />
        <span>
          {t(`coverage.status.${applies ? seat.status : 'off'}`)}
          {applies && !seat.needed && <span className="coverage-list__hint">{t('coverage.mayBeEmpty')}</span>}
        </span>
      </td>
      <td>
        <SeatParties seat={seat} phenomenonId={phenomenonId} asOf={asOf} mayEdit={mayEdit} isOpen={isAsked} />
      </td>
      <td>
        <SeatWork
          seat={seat}
          name={name}
          phenomenonId={phenomenonId}
          asOf={asOf}
          mayEdit={mayEdit}
          isBusy={isBusy}
          onApply={(next) => void put({ applies: next })}
        />
      </td>
    </tr>
  )
}
