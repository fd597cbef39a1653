import { ArrowLeft } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { CardPanel } from '../features/card/card-panel.tsx'
import { ConnectingPanel } from '../features/connecting/connecting-panel.tsx'
import { KeyMarkFact } from '../features/key-parties/key-mark-fact.tsx'
import { RoutesPanel } from '../features/routes/routes-panel.tsx'
import { useNames } from '../features/routes/use-names.ts'
import type { KeyMarks } from '../view/standing-out.ts'
import { endConnecting, endRoute, select } from '../view/steps.ts'
import { useView } from '../view/store.ts'
import { CardHistory } from './card-history.tsx'
import { usePanels } from './use-panels.ts'
import type { Scene } from './use-picture.ts'

type Props = {
  box: RefObject<HTMLElement | null>
  scene: Scene
  goTo(id: string): void
  onClosed(): void
  keyMarks: KeyMarks | null
}

/** Beside the network: the card of whoever is selected; while routes, or what joins some parties, are looked at, those until another is selected. */
export function SidePanel({ box, scene, goTo, onClosed, keyMarks }: Props) {
  const { t } = useTranslation()
  const { phenomenon, selected, route, connecting } = useView(({ view }) => view)
  const nameOf = useNames()
  const { members, network, shown, isLoading } = scene
  if (!selected && !route && !connecting) return null
  const isRoute = route !== null && (selected === null || selected === route.from)
  const close = (end: () => void) => () => {
    end()
    onClosed()
  }
  return (
    <aside
      className="explorer__card"
      aria-label={isRoute ? t('routes.title') : selected ? t('card.label') : t('connecting.answer')}
      ref={box}
      tabIndex={-1}
    >
      {isRoute && <RoutesPanel route={route} shown={shown} nameOf={nameOf} goTo={goTo} onClose={close(endRoute)} />}
      {connecting && !selected && (
        <ConnectingPanel asked={connecting} shown={shown} goTo={goTo} onClose={close(endConnecting)} />
      )}
      {!isRoute && selected && (route || connecting) && (
        <p className="routes__back">
          <Button className="button button--small" onPress={() => select(route?.from ?? null)}>
            <ArrowLeft size={15} aria-hidden />
            {t(route ? 'routes.back' : 'connecting.back')}
          </Button>
        </p>
      )}
      {!isRoute && selected && <KeyMarkFact id={selected} mark={keyMarks?.get(selected)} />}
      {!isRoute && selected && (
        <CardPanel
          key={selected}
          id={selected}
          // Until the network is there, nobody is kept out of view.
          isShown={shown.has(selected) || isLoading}
          // Nor is anybody outside it.
          inNetwork={members.has(selected) || (phenomenon !== null && network.nodes.length === 0)}
          history={(otherParty) => <CardHistory party={selected} otherParty={otherParty} />}
          moves={{
            goTo,
            expand: () => usePanels.setState({ expanding: selected }),
            close: () => select(null),
          }}
        />
      )}
    </aside>
  )
}
