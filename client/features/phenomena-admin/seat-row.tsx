import { Check, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ExpectedSeat } from '../../../contract/expected-seats.ts'
import { necessities } from '../../../contract/vocabulary.ts'
import { useSeatEdits } from '../../edits/use-seat-edits.ts'
import { useSeatName } from '../../i18n/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'

/** One expected seat: every cell is a field that stores when it is left. */
export function SeatRow({ seat, mayEdit }: { seat: ExpectedSeat; mayEdit: boolean }) {
  const { t } = useTranslation()
  const name = useSeatName()(seat.partyTypeId)
  const { shown, put, remove, isBusy, fault } = useSeatEdits(seat)
  const labelOf = (field: 'necessity' | 'conditionNl' | 'conditionEn' | 'applies') =>
    t('phenomena.fieldOf', { field: t(`field.${field}`), seat: name })
  return (
    <tr aria-busy={isBusy} className={shown.applies ? undefined : 'seats__off'}>
      <th scope="row">
        {name}
        {fault && (
          <span role="alert" className="seats__fault">
            {fault}
          </span>
        )}
      </th>
      <td>
        <select
          className="field seats__choice"
          aria-label={labelOf('necessity')}
          value={shown.necessity}
          disabled={!mayEdit}
          onChange={(event) => {
            const necessity = necessities.find((one) => one === event.target.value)
            if (necessity) void put({ necessity })
          }}
        >
          {necessities.map((one) => (
            <option key={one} value={one}>
              {t(`necessity.${one}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <Condition
          key={seat.conditionNl}
          label={labelOf('conditionNl')}
          lang="nl"
          value={seat.conditionNl}
          isOff={!mayEdit}
          onLeave={(conditionNl) => void put({ conditionNl })}
        />
      </td>
      <td>
        <Condition
          key={seat.conditionEn}
          label={labelOf('conditionEn')}
          lang="en"
          value={seat.conditionEn}
          isOff={!mayEdit}
          onLeave={(conditionEn) => void put({ conditionEn })}
        />
      </td>
      <td>
        <Checkbox
          className="filter-row seats__applies"
          aria-label={labelOf('applies')}
          isSelected={shown.applies}
          isDisabled={!mayEdit}
          onChange={(applies) => void put({ applies })}
        >
          <span className="filter-row__box" aria-hidden>
            <Check size={13} strokeWidth={3} />
          </span>
          <span aria-hidden>{shown.applies ? t('yes') : t('no')}</span>
        </Checkbox>
      </td>
      {mayEdit && (
        <td>
          <IconButton
            icon={Trash2}
            label={t('phenomena.removeNamed', { seat: name })}
            onPress={() => void remove()}
            isDisabled={isBusy}
            small
          />
        </td>
      )}
    </tr>
  )
}

type ConditionProps = {
  label: string
  lang: string
  value: string | null
  isOff: boolean
  onLeave(text: string | null): void
}

function Condition({ label, lang, value, isOff, onLeave }: ConditionProps) {
  const [text, setText] = useState(value ?? '')
  return (
    <textarea
      className="field seats__condition"
      aria-label={label}
      lang={lang}
      rows={1}
      value={text}
      disabled={isOff}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setText(value ?? '')
        if (event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        event.currentTarget.blur()
      }}
      onBlur={() => {
        const said = text.trim() || null
        if (said !== value) onLeave(said)
      }}
    />
  )
}
