import { Heading } from '@nl-design-system-candidate/heading-react'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PartyCard, Tie } from '../../../contract/parties.ts'
import { CardTabs } from './card-tabs.tsx'
import { TieClaims } from './tie-claims.tsx'

type Props = { card: PartyCard; tie: Tie; history: ReactNode; goTo(id: string): void; onBack(): void }

/** A tie by itself: what each says of the other in full, and beside it what changed between them. */
export function TieFacts({ card, tie, history, goTo, onBack }: Props) {
  const { t } = useTranslation()
  const { party, state, outgoing, incoming } = tie
  const title = t('tie.title', { one: card.label, other: party.label })
  return (
    <section
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onBack()
      }}
    >
      <Button className="button button--small tie-back" autoFocus onPress={onBack}>
        <ArrowLeft size={15} aria-hidden />
        {t('tie.back', { name: card.label })}
      </Button>
      <header className="card__head">
        <p className="card__kind">
          {t('recordKind.trust-relation')} · {t(state === 'mutual' ? 'table.mutual' : 'table.oneSided')}
        </p>
        <Heading level={2} className="card__name">
          {title}
        </Heading>
      </header>
      <div className="card__actions">
        <Button className="button button--small" onPress={() => goTo(party.id)}>
          {t('tie.toCard', { name: party.label })}
        </Button>
      </div>
      <CardTabs history={history}>
        <TieClaims claims={outgoing} from={card} to={party} />
        <TieClaims claims={incoming} from={party} to={card} />
      </CardTabs>
    </section>
  )
}
