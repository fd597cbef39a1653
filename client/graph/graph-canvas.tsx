import { type CSSProperties, type JSX, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { GraphEdge, GraphNode } from '../../contract/graph-view.ts'
import type { Layer } from '../../contract/vocabulary.ts'
import { browserPositions } from './browser-positions.ts'
import { type CanvasHandle, handleOf } from './canvas-handle.ts'
import { createDrawingLayer, type Drawing, type DrawingEvents, type DrawingLayer } from './drawing.ts'
import type { PathStep } from './elements.ts'
import { palettes, type Theme } from './palette.ts'
import type { GroundPlan } from './place.ts'
import { createScene, type Scene, type SceneEvents } from './scene.ts'
import type { Signs } from './signs.ts'

export type { CanvasHandle } from './canvas-handle.ts'
export type { Drawing } from './drawing.ts'

export type GraphCanvasProps = {
  /** What is visible now. */
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** Today's network, when another day is shown: laid out first, not drawn. */
  ground?: GroundPlan
  selectedId: string | null
  onSelect(id: string | null): void
  /** A press with Shift on a party: the other end of a pair. */
  onPair?(id: string): void
  /** A double click on a party. */
  onExpand(id: string): void
  /** A right click or long press on a party. */
  onOpen?(id: string): void
  /** The route, or other steps, that stand out. */
  path?: readonly PathStep[]
  /** Who stands out together. */
  group?: ReadonlySet<string>
  /** Signs beside parties. */
  signs?: Signs
  theme: Theme
  /** Translated name of a node (seats). */
  label: (node: GraphNode) => string
  /** Translated names of the layers, written on the map; without them the zones stay nameless. */
  layerNames?: Partial<Record<Layer, string>>
  ariaLabel: string
  /** A line of trust that is being drawn. */
  drawing?: Drawing | null
  /** What happens while it is drawn; without it nothing can be drawn, and the selected party has no handle. */
  draws?: (DrawingEvents & { handleName: string }) | null
  /** The layout is at work: 0 to 1, null when it is done. */
  onProgress(progress: number | null): void
  ref?: Ref<CanvasHandle>
}

const fill: CSSProperties = { position: 'relative', width: '100%', height: '100%' }
const above: CSSProperties = { position: 'absolute', inset: 0, overflow: 'hidden', pointerEvents: 'none' }
const manyNodes = 400
const nobody: ReadonlySet<string> = new Set()
const noPath: readonly PathStep[] = []
const noSigns: Signs = new Map()
const noGround: GroundPlan = { nodes: [], edges: [] }
const unnamed: Partial<Record<Layer, string>> = {}

/** The network as a map: draws what it is given, remembers where everything stands, and tells what is pointed at. */
export function GraphCanvas(props: GraphCanvasProps): JSX.Element {
  const { nodes, edges, ground = noGround, label, selectedId, ariaLabel, ref } = props
  const {
    drawing = null,
    draws = null,
    path = noPath,
    group = nobody,
    signs = noSigns,
    theme,
    layerNames = unnamed,
  } = props
  const container = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLDivElement>(null)
  const latest = useRef<SceneEvents | null>(null)
  const latestDraws = useRef(draws)
  const [scene, setScene] = useState<Scene | null>(null)
  const [pen, setPen] = useState<DrawingLayer | null>(null)
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null)
  // Never back to small: the renderer takes this only at its start.
  const [large, setLarge] = useState(nodes.length > manyNodes)
  if (!large && nodes.length > manyNodes) setLarge(true)
  if (failure) throw failure.reason // The layout broke: the page's error boundary says so.

  useEffect(() => {
    const { onSelect, onPair, onExpand, onOpen, onProgress } = props
    latest.current = { onSelect, onPair: (id) => onPair?.(id), onExpand, onOpen: (id) => onOpen?.(id), onProgress }
    latestDraws.current = draws
  })
  useEffect(() => {
    if (!container.current) return
    const events: SceneEvents = {
      onSelect: (id) => latest.current?.onSelect(id),
      onPair: (id) => latest.current?.onPair(id),
      onExpand: (id) => latest.current?.onExpand(id),
      onOpen: (id) => latest.current?.onOpen(id),
      onProgress: (progress) => latest.current?.onProgress(progress),
    }
    const created = createScene(container.current, browserPositions(), events, { large })
    setScene(created)
    return () => created.end()
  }, [large])
  useEffect(() => scene?.look({ theme, zoneNames: layerNames }), [scene, theme, layerNames])
  useEffect(() => scene?.stress({ selectedId, path, group, signs }), [scene, selectedId, path, group, signs])
  useEffect(() => {
    scene?.show({ nodes, edges, label }, ground).catch((reason: unknown) => setFailure({ reason }))
  }, [scene, nodes, edges, label, ground])
  useEffect(() => {
    if (!scene || !overlay.current) return
    const created = createDrawingLayer(scene.cy, overlay.current, {
      onAim: (id) => latestDraws.current?.onAim(id),
      onBegin: (from) => latestDraws.current?.onBegin(from),
      onDrawn: (from, to) => latestDraws.current?.onDrawn(from, to),
    })
    setPen(created)
    return () => created.end()
  }, [scene])
  const handleAt = draws ? selectedId : null
  const handleName = draws?.handleName ?? ''
  useEffect(() => pen?.show({ drawing, handleAt, handleName }), [pen, drawing, handleAt, handleName])
  useImperativeHandle(ref, () => handleOf(scene, (id) => latest.current?.onSelect(id)), [scene])

  return (
    <div style={fill}>
      <div
        ref={container}
        role="application"
        aria-label={ariaLabel}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus for its keys
        tabIndex={0}
        style={{ ...fill, background: palettes[theme].background }}
      />
      <div ref={overlay} style={above} />
    </div>
  )
}
