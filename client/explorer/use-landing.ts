import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { CanvasHandle } from '../graph/graph-canvas.tsx'
import { currentView, show } from '../view/store.ts'
import type { Scene } from './use-picture.ts'

/** Goes to a party wherever it is: selects it, and brings it into the picture and into the middle. */
export function useLanding(scene: Scene, canvas: RefObject<CanvasHandle | null>, isArranging: boolean) {
  const { members, shown } = scene
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (!awaited.current || isArranging || !shown.has(awaited.current)) return
    canvas.current?.centreOn(awaited.current)
    awaited.current = null
  })
  return useCallback(
    (id: string) => {
      const { focus } = currentView()
      awaited.current = id
      if (shown.has(id)) show({ selected: id })
      // Somebody from outside the network is shown by who stands around them.
      else if (!members.has(id)) show({ selected: id, focus: { centre: id, steps: 1 } })
      else show({ selected: id, focus: focus && { centre: id, steps: focus.steps } })
    },
    [members, shown],
  )
}
