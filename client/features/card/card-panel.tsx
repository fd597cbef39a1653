import { useQuery } from '@tanstack/react-query'
import { UserRoundX, X } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { uuid } from '../../../contract/primitives.ts'
import { ProblemError } from '../../api.ts'
import { queries } from '../../queries.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useView } from '../../view/store.ts'
import { CardActions, type CardMoves } from './card-actions.tsx'
import { CopyLink } from './copy-link.tsx'
import { PartyFacts } from './party-facts.tsx'
import { SeatFacts } from './seat-facts.tsx'
import { TieFacts } from './tie-facts.tsx'
import './card.css'

type Props = {
  id: string
  /** It is drawn now, and may be walked from. */
  isShown: boolean
  inNetwork: boolean
  moves: CardMoves
  /** What changed in the party, or between it and another, shown when it is asked for. */
  history(otherParty?: string): ReactNode
}

/** Everything about the selected party or seat, and what can be done from it; a tie of the party opens in its place. */
export function CardPanel({ id, isShown, inNetwork, moves, history }: Props) {
  const { t } = useTranslation()
  const isSeat = !uuid.safeParse(id).success
  return (
    <>
      <div className="card__close">
        <IconButton icon={X} label={t('card.close')} onPress={moves.close} small />
      </div>
      {isSeat ? (
        <SeatFacts id={id} actions={<CopyLink />} />
      ) : (
        <Party id={id} isShown={isShown} inNetwork={inNetwork} moves={moves} history={history} />
      )}
    </>
  )
}

function Party({ id, isShown, inNetwork, moves, history }: Props) {
  const { t } = useTranslation()
  const asOf = useView(({ view }) => view.asOf)
  const { data, error } = useQuery(queries.party(id, asOf))
  const [other, setOther] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const back = () => {
    setOther(null)
    setTimeout(() => box.current?.querySelector<HTMLElement>(`[data-tie="${other}"]`)?.focus(), 0)
  }
  if (data) {
    const tie = data.ties.find(({ party }) => party.id === other)
    return (
      <>
        {tie && <TieFacts card={data} tie={tie} history={history(tie.party.id)} goTo={moves.goTo} onBack={back} />}
        {/* Whoever comes back from a tie finds the card as it was. */}
        <div ref={box} hidden={tie !== undefined}>
          <PartyFacts
            card={data}
            inNetwork={inNetwork}
            isShown={isShown}
            actions={<CardActions id={id} isShown={isShown} moves={moves} />}
            history={history()}
            moves={{ goTo: moves.goTo, openTie: setOther }}
          />
        </div>
      </>
    )
  }
  if (error instanceof ProblemError) {
    const gone = error.problem.status === 404
    return (
      <Notice
        icon={UserRoundX}
        title={gone ? t('card.unknown') : error.problem.title}
        hint={gone ? t('card.unknownHint') : error.problem.detail}
      />
    )
  }
  return <Waiting />
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className="card__waiting" aria-busy role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {[60, 40, 100, 100, 70, 100].map((width, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change
        <div key={index} className="skeleton" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  )
}
