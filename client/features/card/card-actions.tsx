import { Route, UserRoundMinus } from 'lucide-react'
import { Button, Link } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Focus } from '../../graph/projection.ts'
import { Segments } from '../../ui/segments.tsx'
import { pageAddress } from '../../view/address.ts'
import { collapse, focusOn, startRoute, wholeNetwork } from '../../view/steps.ts'
import { useView } from '../../view/store.ts'
import { CopyLink } from './copy-link.tsx'

/** What the card asks of the screen around it. */
export type CardMoves = { goTo(id: string): void; expand(): void; close(): void }

type Props = { id: string; isShown: boolean; moves: CardMoves }
type Choice = '0' | '1' | '2' | '3'
const steps: Record<Exclude<Choice, '0'>, Focus['steps']> = { '1': 1, '2': 2, '3': 3 }

/** Focus, expand, collapse, routes, and the link to this view. */
export function CardActions({ id, isShown, moves }: Props) {
  const { t } = useTranslation()
  const focus = useView(({ view }) => view.focus)
  const phenomenon = useView(({ view }) => view.phenomenon)
  const asOf = useView(({ view }) => view.asOf)
  const expanded = useView(({ view }) => view.expansions.some((expansion) => expansion.party === id))
  const around: Choice = focus?.centre === id ? `${focus.steps}` : '0'
  return (
    <>
      <span className="card__soft" aria-hidden>
        {t('card.steps')}
      </span>
      <Segments<Choice>
        label={t('card.focus')}
        choices={[
          { id: '0', label: t('card.all'), name: t('card.whole') },
          { id: '1', label: '1', name: t('card.focusSteps', { count: 1 }) },
          { id: '2', label: '2', name: t('card.focusSteps', { count: 2 }) },
          { id: '3', label: '3', name: t('card.focusSteps', { count: 3 }) },
        ]}
        chosen={around}
        onChoose={(choice) => (choice === '0' ? wholeNetwork() : focusOn(id, steps[choice]))}
      />
      <Button className="button button--small" isDisabled={!isShown} onPress={moves.expand}>
        {t('card.expand')}
      </Button>
      {expanded && (
        <Button className="button button--small" onPress={() => collapse(id)}>
          {t('card.collapse')}
        </Button>
      )}
      <Button className="button button--small" data-route-start onPress={() => startRoute(id)}>
        <Route size={15} aria-hidden />
        {t('routes.start')}
      </Button>
      {phenomenon && (
        <Link
          className="button button--small"
          href={pageAddress('departures', { phenomenon, party: id, ...(asOf && { asOf }) })}
        >
          <UserRoundMinus size={15} aria-hidden />
          {t('departure.fromCard')}
        </Link>
      )}
      <CopyLink />
    </>
  )
}
