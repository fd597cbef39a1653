import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayEdit } from '../edits/use-may-edit.ts'
import { useUndo } from '../edits/use-undo.ts'
import { useShortcuts } from '../features/keys/use-shortcuts.ts'
import type { CanvasHandle } from '../graph/graph-canvas.tsx'
import type { Focus } from '../graph/projection.ts'
import { announce } from '../ui/announcer.tsx'
import { isPartyId } from '../view/party-id.ts'
import {
  collapse,
  display,
  endConnecting,
  endGroup,
  endRoute,
  focusOn,
  markKeys,
  select,
  startRoute,
  wholeNetwork,
} from '../view/steps.ts'
import { currentView } from '../view/store.ts'
import { displays } from '../view/view.ts'
import type { DrawingTool } from './use-drawing.ts'
import { usePanels } from './use-panels.ts'

type Moves = {
  canvas: RefObject<CanvasHandle | null>
  walk(direction: 'up' | 'down' | 'left' | 'right'): void
  search(): void
  openCard(): void
  print(): void
  toggleTimeline(): void
  drawing: DrawingTool
}

/** What every key does in the explorer; help-dialog.tsx lists the same keys. */
export function useExplorerKeys({ canvas, walk, search, openCard, print, toggleTimeline, drawing }: Moves): void {
  const { t } = useTranslation()
  const { undoLast, redoLast } = useUndo()
  const mayEdit = useMayEdit()
  const withSelection = (run: (id: string) => void) => () => {
    const { selected } = currentView()
    if (selected) run(selected)
    else announce(t('said.nothingSelected'))
  }
  const focus = (steps: Focus['steps']) => withSelection((id) => focusOn(id, steps))
  const cycle = () => {
    const next = displays[(displays.indexOf(currentView().display) + 1) % displays.length]
    if (next) display(next)
  }
  const leave = () => {
    if (drawing.isAsking) return drawing.stop()
    const { focus: centred, expansions, selected, route, connecting, group } = currentView()
    if (route) return endRoute()
    if (connecting) return endConnecting()
    if (group) return endGroup()
    if (centred || expansions.length > 0) wholeNetwork()
    else if (selected) select(null)
  }
  const zoom = (factor: number) => () => canvas.current?.zoomBy(factor)
  useShortcuts({
    '/': search,
    '1': focus(1),
    '2': focus(2),
    '3': focus(3),
    '0': wholeNetwork,
    escape: leave,
    e: withSelection((id) => usePanels.setState({ expanding: id })),
    c: withSelection(collapse),
    r: withSelection((id) => (isPartyId(id) ? startRoute(id) : announce(t('routes.onlyParties')))),
    arrowup: () => walk('up'),
    arrowdown: () => walk('down'),
    arrowleft: () => walk('left'),
    arrowright: () => walk('right'),
    enter: () => (drawing.isAsking ? drawing.enter() : withSelection(openCard)()),
    k: () => (currentView().phenomenon ? markKeys(!currentView().keyMarks) : announce(t('keyMark.needsPhenomenon'))),
    t: cycle,
    d: toggleTimeline,
    ...(mayEdit && { v: drawing.begin, n: () => usePanels.setState({ adding: true }) }),
    f: () => canvas.current?.fit(),
    '+': zoom(1.25),
    '=': zoom(1.25),
    '-': zoom(0.8),
    l: () => canvas.current?.rearrange(),
    p: print,
    'mod+p': print,
    '?': () => usePanels.setState({ help: true }),
    'mod+z': undoLast,
    'mod+shift+z': redoLast,
    'mod+y': redoLast,
  })
}
