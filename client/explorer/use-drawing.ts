import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GraphEdge, GraphNode } from '../../contract/graph-view.ts'
import { uuid } from '../../contract/primitives.ts'
import { startTask, useTask } from '../edits/tasks.ts'
import { useMayEdit } from '../edits/use-may-edit.ts'
import type { CanvasHandle, Drawing } from '../graph/graph-canvas.tsx'
import { announce } from '../ui/announcer.tsx'
import { currentView } from '../view/store.ts'

type Direction = 'up' | 'down' | 'left' | 'right'
type Given = {
  canvas: RefObject<CanvasHandle | null>
  known: ReadonlyMap<string, GraphNode>
  edges: readonly GraphEdge[]
  nameOf(id: string): string
  placeOf(id: string): { x: number; y: number }
}

/** Drawing a line of trust from the selected party to another: by pointer, by keys, or by name. */
export function useDrawing({ canvas, known, edges, nameOf, placeOf }: Given) {
  const { t } = useTranslation()
  const mayDraw = useMayEdit()
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const task = useTask()
  const isStating = task?.do === 'state-trust' || task?.do === 'edit-trust'
  const [wasStating, setWasStating] = useState(isStating)
  // The line stays while its form is open, and goes with it.
  if (wasStating !== isStating) {
    setWasStating(isStating)
    if (!isStating) setDrawing(null)
  }
  const isParty = useCallback((id: string | null): id is string => id !== null && uuid.safeParse(id).success, [])
  const isAsking = drawing !== null && !isStating

  useEffect(() => {
    if (isAsking && !mayDraw) setDrawing(null)
  }, [isAsking, mayDraw])

  const begin = (from: string | null) => {
    if (!isParty(from) || known.get(from)?.kind === 'consultation') return announce(t('edit.drawOnlyParties'))
    if (!canvas.current?.screenPosition(from)) return startTask({ do: 'state-trust', from })
    setDrawing({ from, aim: null })
    announce(`${t('edit.drawFrom', { name: nameOf(from) })} ${t('edit.drawHint')}`)
  }
  const drawTo = (from: string, to: string | null) => {
    if (!isParty(to) || to === from) return
    setDrawing({ from, aim: to })
    const there = edges.find((edge) => edge.kind === 'trusts' && edge.source === from && edge.target === to)
    // There is at most one such claim: who draws it again wants to change it.
    if (there) return startTask({ do: 'edit-trust', claim: there.id })
    const isSeen = canvas.current?.screenPosition(to) !== null && canvas.current !== null
    startTask({ do: 'state-trust', from, to, ...(isSeen && { at: placeOf(to) }) })
  }
  return {
    mayDraw,
    drawing,
    /** Waits for the party at the other end. */
    isAsking,
    begin: () => begin(currentView().selected),
    beginAt: begin,
    stop: () => {
      setDrawing(null)
      announce(t('edit.drawStopped'))
    },
    aim: (id: string) => setDrawing((before) => before && { ...before, aim: id }),
    walk: (direction: Direction) => {
      if (!drawing) return
      const next = canvas.current?.partyTowards(drawing.aim ?? drawing.from, direction)
      if (!next || next === drawing.from) return
      setDrawing({ ...drawing, aim: next })
      announce(t('edit.drawAim', { from: nameOf(drawing.from), to: nameOf(next) }))
    },
    drawTo,
    /** The line goes to a party that was chosen while drawing. */
    choose: (to: string | null) => drawing && drawTo(drawing.from, to),
    enter: () => drawing && drawTo(drawing.from, drawing.aim),
  }
}
export type DrawingTool = ReturnType<typeof useDrawing>
