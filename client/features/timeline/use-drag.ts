import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds between two days that a drag reads: soon enough to follow it, rare enough for server and address. */
const pace = 150

/** Where the thumb is while it is dragged; the network follows it, not at every pixel but never far behind. */
export function useDrag(goTo: (place: number, isHeld: boolean) => void) {
  const [dragged, setDragged] = useState<number | null>(null)
  const latest = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const follow = useCallback(
    (isHeld: boolean) => {
      clearTimeout(timer.current)
      timer.current = undefined
      goTo(latest.current, isHeld)
      setDragged(null)
    },
    [goTo],
  )
  return {
    dragged,
    onChange(place: number) {
      latest.current = place
      setDragged(place)
      timer.current ??= setTimeout(() => follow(true), pace)
    },
    onChangeEnd(place: number) {
      latest.current = place
      follow(false)
    },
  }
}
