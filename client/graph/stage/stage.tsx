import { type JSX, useCallback, useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type GraphView, graphView } from '../../../contract/graph-view.ts'
import type { CanvasHandle } from '../graph-canvas.tsx'
import { GraphCanvas } from '../graph-canvas.tsx'
import { palettes } from '../palette.ts'
import { type Focus, noFilters, project } from '../projection.ts'
import { generatedNetwork } from './generate.ts'
import { Legend } from './legend.tsx'

const layerNames = {
  'directly-involved': 'Direct betrokken',
  'daily-contact': 'Dagelijkse contacten',
  national: 'Nationaal netwerk',
  'civil-society': 'Maatschappelijk middenveld',
}

/** The canvas by itself, with generated networks or GraphView files: for looking and for measuring. */
function Stage(): JSX.Element {
  const [views, setViews] = useState<GraphView[]>(() => [generatedNetwork(150)])
  const [index, setIndex] = useState(0)
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [steps, setSteps] = useState<1 | 2 | 3 | null>(null)
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [progress, setProgress] = useState<number | null>(null)
  const [openedLegend, setOpenedLegend] = useState(false)
  const canvas = useRef<CanvasHandle>(null)
  const network = views[index] ?? views[0]
  const focus = useMemo(
    (): Focus | null => (selectedId && steps ? { centre: selectedId, steps } : null),
    [selectedId, steps],
  )
  const shown = useMemo(
    () => (network ? project(network, [], { filters: noFilters, focus, expansions: [] }) : { nodes: [], edges: [] }),
    [network, focus],
  )
  const load = async (files: FileList | null) => {
    const texts = await Promise.all([...(files ?? [])].map((file) => file.text()))
    setViews(texts.map((text) => graphView.parse(JSON.parse(text))))
    setIndex(0)
  }
  const label = useCallback((node: { label: string }) => node.label, [])
  Object.assign(window, { stage: { canvas, setIndex, setSelectedId, setSteps, setTheme, setOpenedLegend } })
  return (
    <div style={{ display: 'flex', flexDirection: 'column', height: '100%', background: palettes[theme].background }}>
      <div style={{ display: 'flex', gap: 8, padding: 4, color: palettes[theme].ink }}>
        {[150, 500, 2_000].map((size) => (
          <button key={size} type="button" onClick={() => setViews([generatedNetwork(size)])}>
            {size}
          </button>
        ))}
        <input type="file" multiple accept=".json" onChange={(event) => load(event.target.files)} />
        {views.map((view, at) => (
          <button key={view.meta.phenomenon ?? at} type="button" onClick={() => setIndex(at)}>
            {view.meta.phenomenon ?? 'generated'}
          </button>
        ))}
        <button type="button" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          theme
        </button>
        <button type="button" onClick={() => canvas.current?.fit()}>
          fit
        </button>
        <button type="button" onClick={() => canvas.current?.rearrange()}>
          rearrange
        </button>
        <button type="button" onClick={() => setSteps(steps === null ? 1 : steps === 1 ? 2 : null)}>
          steps {steps}
        </button>
        <button type="button" onClick={() => setOpenedLegend(!openedLegend)}>
          legend
        </button>
        <output id="progress">{progress === null ? `${shown.nodes.length} nodes` : progress.toFixed(2)}</output>
      </div>
      {openedLegend && <Legend theme={theme} />}
      <div style={{ flex: 1, minHeight: 0 }}>
        <GraphCanvas
          ref={canvas}
          nodes={shown.nodes}
          edges={shown.edges}
          selectedId={selectedId}
          onSelect={setSelectedId}
          onExpand={(id) => {
            setSelectedId(id)
            setSteps(2)
          }}
          theme={theme}
          label={label}
          layerNames={layerNames}
          ariaLabel="Network"
          onProgress={setProgress}
        />
      </div>
    </div>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Stage />)
