import { Armchair, CircleSlash, Plus, Star, StarOff } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../../i18n/words.ts'
import { useView } from '../../view/store.ts'
import type { PartyDeed } from './deeds.ts'
import { EndInvolvementDialog, InvolveDialog, SeatDialog } from './party-dialogs.tsx'
import { planParty } from './plan.ts'
import type { PartyRow } from './rows.ts'
import type { Bulk } from './use-bulk.ts'

type Props = { rows: readonly PartyRow[]; bulk: Bulk<PartyRow> }

/** How the chosen parties can be changed; roles are those in the phenomenon that is open. */
export function PartyEdits({ rows, bulk }: Props) {
  const { t } = useTranslation()
  const phenomenonId = useView(({ view }) => view.phenomenon)
  const nameOf = usePhenomenonName()
  const [asked, setAsked] = useState<'involve' | 'end' | 'add-seat' | 'remove-seat' | null>(null)
  const run = (deed: PartyDeed) => {
    const phenomenon = 'phenomenonId' in deed ? nameOf(deed.phenomenonId) : ''
    const did = deed.does === 'key-role' ? (deed.keyRole ? 'key-on' : 'key-off') : deed.does
    bulk.run({
      rows,
      plan: (row) => planParty(row, deed),
      said: (count) => t(`rows.did.${did}`, { count, phenomenon }),
    })
  }
  const dialog = { rows, run, onClose: () => setAsked(null) }
  return (
    <>
      <Button className="button button--small" onPress={() => setAsked('involve')}>
        <Plus size={15} aria-hidden />
        {t('rows.involve')}
      </Button>
      {phenomenonId && (
        <>
          <Button
            className="button button--small"
            onPress={() => run({ does: 'key-role', phenomenonId, keyRole: true })}
          >
            <Star size={15} aria-hidden />
            {t('rows.keyOn')}
          </Button>
          <Button
            className="button button--small"
            onPress={() => run({ does: 'key-role', phenomenonId, keyRole: false })}
          >
            <StarOff size={15} aria-hidden />
            {t('rows.keyOff')}
          </Button>
          <Button className="button button--small" onPress={() => setAsked('end')}>
            <CircleSlash size={15} aria-hidden />
            {t('rows.endInvolvement')}
          </Button>
        </>
      )}
      <Button className="button button--small" onPress={() => setAsked('add-seat')}>
        <Armchair size={15} aria-hidden />
        {t('rows.addSeat')}
      </Button>
      {rows.some(({ node }) => node.partyTypes.length > 0) && (
        <Button className="button button--small" onPress={() => setAsked('remove-seat')}>
          {t('rows.removeSeat')}
        </Button>
      )}
      {asked === 'involve' && <InvolveDialog {...dialog} phenomenon={phenomenonId} />}
      {asked === 'end' && phenomenonId && <EndInvolvementDialog {...dialog} phenomenon={phenomenonId} />}
      {asked === 'add-seat' && <SeatDialog {...dialog} does="add-seat" />}
      {asked === 'remove-seat' && <SeatDialog {...dialog} does="remove-seat" />}
    </>
  )
}
