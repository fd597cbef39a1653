import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { CanvasHandle } from '../graph/graph-canvas.tsx'
import { currentView, show, useView } from '../view/store.ts'
import type { Scene } from './use-picture.ts'

/** Long enough for the canvas to say that it is arranging what it was just given. */
const settling = 120

/** Goes to a party wherever it is: selects it, and brings it into the picture and into the middle. */
export function useLanding({ members, shown }: Scene, canvas: RefObject<CanvasHandle | null>, isArranging: boolean) {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (!awaited.current || isArranging || !shown.has(awaited.current)) return
    canvas.current?.centreOn(awaited.current)
    awaited.current = null
  })
  return useCallback(
    (id: string) => {
      const { focus } = currentView()
      if (shown.has(id)) {
        awaited.current = id
        show({ selected: id })
        return
      }
      // Somebody from outside the network is shown by who stands around them.
      if (!members.has(id)) show({ selected: id, focus: { centre: id, steps: 1 } })
      else show({ selected: id, focus: focus && { centre: id, steps: focus.steps } })
    },
    [members, shown],
  )
}

/**
 * When other parties come into the picture by focus or expansion, brings all of it into view. Another phenomenon moves
 * nothing: whoever stays must stay where the eye left them.
 */
export function useFitting({ shown }: Scene, canvas: RefObject<CanvasHandle | null>, isArranging: boolean): void {
  // By value: a view that Back reads from the address is new, but asks for nothing new.
  const asked = useView(({ view: { focus, expansions } }) => JSON.stringify([focus, expansions]))
  const fitted = useRef({ asked, shown })
  useEffect(() => {
    const before = fitted.current
    const isSame = before.asked === asked
    if (isArranging || (isSame && before.shown === shown)) return
    const timer = setTimeout(() => {
      fitted.current = { asked, shown }
      if (!isSame) canvas.current?.fit()
    }, settling)
    return () => clearTimeout(timer)
  }, [canvas, isArranging, asked, shown])
}
