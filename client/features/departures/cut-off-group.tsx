import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Departure, LayeredParty } from '../../../contract/departures.ts'

type Props = { part: Departure['parts'][number]; nameOf(party: LayeredParty): ReactNode }
const first = 12

/** Who would be cut off together: the first of them, and all who are named when asked. */
export function CutOffGroup({ part: { size, parties, hidden }, nameOf }: Props) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? parties : parties.slice(0, first)
  const folded = parties.length - shown.length
  return (
    <li>
      {size > 1 && <h3>{t('departure.group', { count: size })}</h3>}
      <ul>
        {shown.map((party) => (
          <li key={party.id}>{nameOf(party)}</li>
        ))}
        {folded === 0 && hidden > 0 && <li>{t('departure.more', { count: hidden })}</li>}
      </ul>
      {folded > 0 && (
        <Button className="link-button" onPress={() => setWhole(true)}>
          {t('departure.more', { count: folded + hidden })}
        </Button>
      )}
    </li>
  )
}
