import { type RefObject, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { layers } from '../../contract/vocabulary.ts'
import { TablePanel } from '../features/table/table-panel.tsx'
import { type CanvasHandle, GraphCanvas } from '../graph/graph-canvas.tsx'
import type { Signs } from '../graph/signs.ts'
import { usePhenomenonName } from '../i18n/words.ts'
import type { KeyMarks, StandingOut } from '../view/standing-out.ts'
import { useView } from '../view/store.ts'
import { CanvasTools } from './canvas-tools.tsx'
import { DrawBanner } from './draw-banner.tsx'
import { EmptyPicture } from './empty-picture.tsx'
import type { DrawingTool } from './use-drawing.ts'
import { useNodeLabel } from './use-node-label.ts'
import type { Scene } from './use-picture.ts'

type Props = {
  scene: Scene
  canvas: RefObject<CanvasHandle | null>
  frame: RefObject<HTMLDivElement | null>
  theme: 'light' | 'dark'
  onSelect(id: string | null): void
  /** Somebody is pointed at as the other end of a pair. */
  onPair(id: string): void
  standing: StandingOut
  signs: Signs
  keyMarks: KeyMarks | null
  onExpand(id: string): void
  /** Selects a party and goes on to its card. */
  onOpen(id: string): void
  onProgress(progress: number | null): void
  /** Opens or closes the time line; null where there is none. */
  onTimeline: (() => void) | null
  drawing: DrawingTool
}

/** The network as a drawing, as a table, or as both above each other: two views of one picture and one selection. */
export function Views(props: Props) {
  const { scene, canvas, frame, theme, standing, signs, onSelect, onPair, onExpand, onOpen, onProgress, onTimeline } =
    props
  const { drawing } = props
  const { t } = useTranslation()
  const label = useNodeLabel()
  const phenomenonName = usePhenomenonName()
  const { phenomenon, selected, display } = useView(({ view }) => view)
  const layerNames = useMemo(() => Object.fromEntries(layers.map((layer) => [layer, t(`layer.${layer}`)])), [t])
  const { picture, known } = scene
  const { group } = standing
  const together = useMemo(() => new Set(group?.keys()), [group])
  const nameOf = (id: string) => {
    const node = known.get(id)
    return node ? label(node) : '…'
  }
  const draws = drawing.mayDraw
    ? { onAim: drawing.aim, onBegin: drawing.beginAt, onDrawn: drawing.drawTo, handleName: t('edit.handle') }
    : null
  return (
    <div className={`explorer__views explorer__views--${display}`}>
      {display !== 'table' && (
        <div className="explorer__canvas" ref={frame} data-walk>
          <GraphCanvas
            ref={canvas}
            nodes={picture.nodes}
            edges={picture.edges}
            ground={scene.ground}
            selectedId={selected}
            onSelect={onSelect}
            onPair={onPair}
            path={standing.steps}
            group={together}
            signs={signs}
            onExpand={onExpand}
            onOpen={onOpen}
            theme={theme}
            label={label}
            layerNames={layerNames}
            ariaLabel={t('canvas.label', {
              phenomenon: phenomenon ? phenomenonName(phenomenon) : t('canvas.noPhenomenon'),
              parties: picture.nodes.length,
            })}
            onProgress={onProgress}
            drawing={drawing.drawing}
            draws={draws}
          />
          <EmptyPicture scene={scene} />
          {drawing.isAsking && drawing.drawing && <DrawBanner tool={drawing} name={nameOf(drawing.drawing.from)} />}
          {picture.nodes.length > 0 && <CanvasTools canvas={canvas} onTimeline={onTimeline} drawing={drawing} />}
        </div>
      )}
      {display !== 'graph' && (
        <div className="explorer__table">
          {picture.nodes.length > 0 ? (
            <TablePanel
              picture={picture}
              selected={selected}
              standing={standing}
              keyMarks={props.keyMarks}
              label={label}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          ) : (
            display === 'table' && <EmptyPicture scene={scene} />
          )}
        </div>
      )}
    </div>
  )
}
