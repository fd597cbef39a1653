import { Armchair, CalendarOff, CircleSlash, MessagesSquare, Plus, Star, StarOff, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { usePhenomenonName } from '../../i18n/words.ts'
import { show, useView } from '../../view/store.ts'
import type { PartyDeed } from './deeds.ts'
import { EndInvolvementDialog, InvolveDialog, SeatDialog } from './party-dialogs.tsx'
import { planParty } from './plan.ts'
import { EndPartiesDialog, RemovePartiesDialog, TakePartDialog } from './record-dialogs.tsx'
import type { PartyRow } from './rows.ts'
import type { Bulk } from './use-bulk.ts'

type Props = { rows: readonly PartyRow[]; bulk: Bulk<PartyRow> }

/** What is asked before something is done. */
type Asked = 'involve' | 'end-involvement' | 'add-seat' | 'remove-seat' | 'take-part' | 'end-party' | 'remove-party'

/** What editors can change about the chosen parties; roles are those in the phenomenon that is open. */
export function PartyEdits({ rows, bulk }: Props) {
  const { t } = useTranslation()
  const phenomenonId = useView(({ view }) => view.phenomenon)
  const nameOf = usePhenomenonName()
  const [asked, setAsked] = useState<Asked | null>(null)
  /** What hangs on parties that were to be removed, in words. */
  const [attached, setAttached] = useState<string | null>(null)
  const run = (deed: PartyDeed) => {
    const phenomenon = 'phenomenonId' in deed ? nameOf(deed.phenomenonId) : ''
    const did = deed.does === 'key-role' ? (deed.keyRole ? 'key-on' : 'key-off') : deed.does
    const isRemoval = deed.does === 'remove-party'
    bulk.run({
      rows,
      plan: (row) => planParty(row, deed),
      said: (count) => t(`rows.did.${did}`, { count, phenomenon }),
      ...(isRemoval && { onDone: () => leave(rows) }),
      ...(isRemoval && !deed.withRelations && { onConflict: setAttached }),
    })
  }
  const ask = (what: Asked) => () => setAsked(what)
  const actions = [
    { words: t('rows.involve'), icon: Plus, onPress: ask('involve') },
    ...(phenomenonId
      ? [
          {
            words: t('rows.keyOn'),
            icon: Star,
            onPress: () => run({ does: 'key-role', phenomenonId, keyRole: true }),
          },
          {
            words: t('rows.keyOff'),
            icon: StarOff,
            onPress: () => run({ does: 'key-role', phenomenonId, keyRole: false }),
          },
          { words: t('rows.endInvolvement'), icon: CircleSlash, onPress: ask('end-involvement') },
        ]
      : []),
    { words: t('rows.addSeat'), icon: Armchair, onPress: ask('add-seat') },
    ...(rows.some(({ node }) => node.partyTypes.length > 0)
      ? [{ words: t('rows.removeSeat'), onPress: ask('remove-seat') }]
      : []),
    { words: t('rows.takePart'), icon: MessagesSquare, onPress: ask('take-part') },
    { words: t('edit.endEllipsis'), icon: CalendarOff, onPress: ask('end-party') },
    { words: t('edit.removeEllipsis'), icon: Trash2, onPress: ask('remove-party') },
  ]
  const onClose = () => {
    setAsked(null)
    setAttached(null)
  }
  const dialog = { rows, run, onClose }
  return (
    <>
      {actions.map(({ words, icon: Icon, onPress }) => (
        <Button key={words} className="button button--small" onPress={onPress}>
          {Icon && <Icon size={15} aria-hidden />}
          {words}
        </Button>
      ))}
      {asked === 'involve' && <InvolveDialog {...dialog} phenomenon={phenomenonId} />}
      {asked === 'end-involvement' && phenomenonId && <EndInvolvementDialog {...dialog} phenomenon={phenomenonId} />}
      {(asked === 'add-seat' || asked === 'remove-seat') && <SeatDialog {...dialog} does={asked} />}
      {asked === 'take-part' && <TakePartDialog {...dialog} />}
      {asked === 'end-party' && <EndPartiesDialog {...dialog} />}
      {(asked === 'remove-party' || attached) && <RemovePartiesDialog {...dialog} attached={attached} />}
    </>
  )
}

/** Nobody stays selected who is no longer there. */
function leave(rows: readonly PartyRow[]): void {
  show((view) => (rows.some(({ id }) => id === view.selected) ? { ...view, selected: null, focus: null } : view))
}
