import { History, Maximize, Minus, Plus, RefreshCw, Spline } from 'lucide-react'
import type { RefObject } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CanvasHandle } from '../graph/graph-canvas.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { DrawingTool } from './use-drawing.ts'
import { usePanels } from './use-panels.ts'

type Props = { canvas: RefObject<CanvasHandle | null>; onTimeline: (() => void) | null; drawing: DrawingTool }

/** Zooming, fitting, arranging and going through time, beside the keys that do the same. */
export function CanvasTools({ canvas, onTimeline, drawing }: Props) {
  const { t } = useTranslation()
  const timeline = usePanels((state) => state.timeline)
  return (
    <Toolbar className="canvas-tools" aria-label={t('canvas.tools')} orientation="vertical">
      <IconButton
        icon={Plus}
        label={t('canvas.zoomIn')}
        shortcut="+"
        onPress={() => canvas.current?.zoomBy(1.25)}
        small
      />
      <IconButton
        icon={Minus}
        label={t('canvas.zoomOut')}
        shortcut="−"
        onPress={() => canvas.current?.zoomBy(0.8)}
        small
      />
      <IconButton icon={Maximize} label={t('canvas.fit')} shortcut="F" onPress={() => canvas.current?.fit()} small />
      <IconButton
        icon={RefreshCw}
        label={t('canvas.rearrange')}
        shortcut="L"
        onPress={() => canvas.current?.rearrange()}
        small
      />
      {drawing.mayDraw && (
        <IconButton
          icon={Spline}
          label={t('edit.draw')}
          shortcut="V"
          onPress={drawing.begin}
          aria-expanded={drawing.isAsking}
          small
        />
      )}
      {onTimeline && (
        <IconButton
          icon={History}
          label={t('timeline.title')}
          shortcut="D"
          onPress={onTimeline}
          aria-expanded={timeline}
          small
        />
      )}
    </Toolbar>
  )
}
