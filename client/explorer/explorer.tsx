import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ExpandPopover } from '../features/expand/expand-popover.tsx'
import { ExportMenu } from '../features/exports/export-menu.tsx'
import { PrintSheet } from '../features/exports/print-sheet.tsx'
import { useExports } from '../features/exports/use-exports.ts'
import { GroupNote } from '../features/groups/group-note.tsx'
import { KeyMarksLegend } from '../features/key-parties/key-marks-legend.tsx'
import { KeyMarksNote } from '../features/key-parties/key-marks-note.tsx'
import { LegendPanel } from '../features/legend/legend-panel.tsx'
import { PhenomenonPicker } from '../features/phenomena/phenomenon-picker.tsx'
import { SearchField } from '../features/search/search-field.tsx'
import { DisplaySwitch } from '../features/settings/display-switch.tsx'
import { StatusLine } from '../features/status/status-line.tsx'
import { TimelineBar } from '../features/timeline/timeline-bar.tsx'
import type { CanvasHandle } from '../graph/graph-canvas.tsx'
import { usePhenomenonName } from '../i18n/words.ts'
import { useTheme } from '../theme/theme.ts'
import { isPartyId } from '../view/party-id.ts'
import { routeTo, select } from '../view/steps.ts'
import { currentView, useView } from '../view/store.ts'
import { ExportNote } from './export-note.tsx'
import { NewMenu } from './new-menu.tsx'
import { PageHeader } from './page-header.tsx'
import { SidePanel } from './side-panel.tsx'
import { useDrawing } from './use-drawing.ts'
import { useExplorerKeys } from './use-explorer-keys.ts'
import { useFitting, useLanding } from './use-landing.ts'
import { useNodeLabel } from './use-node-label.ts'
import { usePanels } from './use-panels.ts'
import { usePicture } from './use-picture.ts'
import { useSpoken } from './use-spoken.ts'
import { useStandingOut } from './use-standing-out.ts'
import { Views } from './views.tsx'
import './explorer.css'

/** The network of a phenomenon as a picture and a table, with its legend, the card of what is selected, and the counts. */
export function Explorer() {
  const { t } = useTranslation()
  const theme = useTheme()
  const label = useNodeLabel()
  const phenomenonName = usePhenomenonName()
  const { phenomenon, display } = useView(({ view }) => view)
  const { legend, timeline, expanding } = usePanels()
  const scene = usePicture()
  const [progress, setProgress] = useState<number | null>(null)
  const canvas = useRef<CanvasHandle>(null)
  const frame = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const isWalking = useRef(false)

  const { picture, known, shown, members, network } = scene
  const nameOf = useCallback(
    (id: string) => {
      const node = known.get(id)
      return node ? label(node) : '…'
    },
    [known, label],
  )
  const land = useLanding(scene, canvas, progress !== null)
  useFitting(scene, canvas, progress !== null)
  const exports = useExports({ picture, members, canvas, nameOf })
  const choose = useCallback((id: string | null) => select(id, isWalking.current), [])
  const startExpanding = useCallback(
    (id: string) => {
      choose(id)
      usePanels.setState({ expanding: id })
    },
    [choose],
  )
  const openCard = useCallback(() => card.current?.focus(), [])
  const openParty = useCallback(
    (id: string) => {
      choose(id)
      openCard()
    },
    [choose, openCard],
  )
  const closeTimeline = useCallback(() => {
    usePanels.setState({ timeline: false })
    const next = frame.current?.querySelector<HTMLElement>('[role=application]') ?? document.getElementById('content')
    next?.focus()
  }, [])
  /** After a route, or what joins some parties: back to where it was asked for, once it is there. */
  const stoodOut = () =>
    setTimeout(() => {
      const canvas = frame.current?.querySelector<HTMLElement>('[role=application]')
      const start = card.current?.querySelector<HTMLElement>('[data-route-start]')
      const next = start ?? card.current ?? canvas
      next?.focus()
    }, 0)
  const toggleTimeline = () => (timeline ? closeTimeline() : usePanels.setState({ timeline: phenomenon !== null }))
  /** Where a party stands on the page; without a canvas, where its card begins. */
  const placeOf = (id: string) => {
    const box = frame.current?.getBoundingClientRect()
    const inside = canvas.current?.screenPosition(id)
    if (box && inside) return { x: box.left + inside.x, y: box.top + inside.y }
    const fallback = card.current?.getBoundingClientRect()
    return { x: (fallback?.left ?? window.innerWidth / 2) - 340, y: 120 }
  }
  const drawing = useDrawing({ canvas, known, edges: picture.edges, nameOf, placeOf })
  /** A press beside every party stops drawing; one on a party is its other end. */
  const chooseWhileDrawing = (id: string | null) => (id === null ? drawing.stop() : drawing.choose(id))
  const { standing, signs, keys, group } = useStandingOut()
  /** With somebody selected, a second party asks for the routes between the two. */
  const pair = (id: string) => {
    const { selected } = currentView()
    if (drawing.isAsking) drawing.choose(id)
    else if (selected && selected !== id && isPartyId(selected)) routeTo(selected, id)
    else if (selected && isPartyId(id)) routeTo(id, selected)
    else choose(id)
  }
  useSpoken(scene, nameOf)
  useExplorerKeys({
    canvas,
    walk: (direction) => {
      if (drawing.isAsking) return drawing.walk(direction)
      isWalking.current = true
      canvas.current?.moveSelection(direction)
      isWalking.current = false
    },
    search: () => searchBox.current?.focus(),
    openCard,
    print: exports.print,
    toggleTimeline,
    drawing,
  })
  return (
    <div className="explorer">
      <PageHeader
        hasLegend
        end={
          <>
            <NewMenu />
            <DisplaySwitch />
            <ExportMenu
              file={exports.file}
              png={exports.png}
              print={exports.print}
              hasCanvas={display !== 'table'}
              isEmpty={picture.nodes.length === 0}
              isBusy={exports.isBusy}
            />
          </>
        }
      >
        <PhenomenonPicker />
        <SearchField
          ref={searchBox}
          onLand={(hit) => {
            land(hit.id)
            // The keys 1, 2 and 3 come next: they must not be typed into the search field.
            frame.current?.querySelector<HTMLElement>('[role=application]')?.focus()
            searchBox.current?.blur()
          }}
        />
      </PageHeader>
      <div className="explorer__body">
        {legend && (
          <nav className="explorer__legend" aria-label={t('legend.title')}>
            <LegendPanel
              counts={scene.legend}
              nameOf={nameOf}
              onHide={() => usePanels.setState({ legend: false })}
              onTimeline={phenomenon && !timeline ? toggleTimeline : null}
            >
              <KeyMarksLegend {...keys} />
            </LegendPanel>
          </nav>
        )}
        <main id="content" tabIndex={-1} className="explorer__main" aria-busy={scene.isLoading}>
          <h1 className="visually-hidden">{phenomenon ? phenomenonName(phenomenon) : t('product')}</h1>
          <Views
            scene={scene}
            canvas={canvas}
            frame={frame}
            theme={exports.isPrinting ? 'light' : theme}
            onSelect={drawing.isAsking ? chooseWhileDrawing : choose}
            onPair={pair}
            standing={standing}
            signs={signs}
            keyMarks={keys.marks}
            onExpand={drawing.isAsking ? drawing.choose : startExpanding}
            onOpen={drawing.isAsking ? drawing.choose : openParty}
            onProgress={setProgress}
            onTimeline={phenomenon ? toggleTimeline : null}
            drawing={drawing}
          />
          {phenomenon && timeline && (
            <TimelineBar
              key={phenomenon}
              phenomenon={phenomenon}
              isArranging={progress !== null}
              onClose={closeTimeline}
            />
          )}
        </main>
        <SidePanel box={card} scene={scene} goTo={land} onClosed={stoodOut} keyMarks={keys.marks} />
      </div>
      <StatusLine picture={picture} progress={progress} nameOf={nameOf}>
        <GroupNote {...group} />
        <KeyMarksNote {...keys} />
      </StatusLine>
      <ExportNote said={exports.said} onClose={exports.hush} />
      {expanding && shown.has(expanding) && (
        <ExpandPopover
          party={expanding}
          name={nameOf(expanding)}
          network={network}
          shown={shown}
          at={placeOf(expanding)}
          onClose={() => usePanels.setState({ expanding: null })}
        />
      )}
      {exports.sheet && (
        <PrintSheet sheet={exports.sheet} picture={picture} label={label} onPrinted={exports.printed} />
      )}
    </div>
  )
}
