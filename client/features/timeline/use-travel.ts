import { useCallback, useRef } from 'react'
import { readAsOf } from '../../view/steps.ts'
import { currentView } from '../../view/store.ts'

/** Milliseconds: keys pressed sooner after each other than this are one journey. */
const rest = 1_000

export type Travel = {
  /** Reads the network of a day (null is today). A held journey goes on until `arrive`, however long it takes. */
  goTo(asOf: string | null, isHeld?: boolean): void
  /** Ends the journey: the next day is a step of its own. */
  arrive(): void
}

/** Travels through time. A journey (a drag, a play, a key held down) is one step of the history, whatever it passes. */
export function useTravel(): Travel {
  const journey = useRef<{ asOf: string | null; at: number; isHeld: boolean } | null>(null)
  const goTo = useCallback((asOf: string | null, isHeld = false) => {
    const standing = currentView().asOf
    const last = journey.current
    if (asOf === standing) {
      if (last && !isHeld) last.isHeld = false
      return
    }
    const goesOn = last?.asOf === standing && (last.isHeld || Date.now() - last.at < rest)
    journey.current = { asOf, at: Date.now(), isHeld }
    readAsOf(asOf, goesOn)
  }, [])
  const arrive = useCallback(() => {
    journey.current = null
  }, [])
  return { goTo, arrive }
}
