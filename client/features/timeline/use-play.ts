import { useCallback, useEffect, useRef, useState } from 'react'
import type { Timeline } from '../../../contract/timeline.ts'
import { asViewed, monthAfter } from './months.ts'
import type { Travel } from './use-travel.ts'

/** Milliseconds that a month stays on the screen. */
const pace = 800

type Given = { line: Timeline; asOf: string | null; isReady: boolean; hasFailed: boolean; travel: Travel }

/**
 * Plays the growth, a month at a time, from where it stands, or from the start when that is the end. It waits until a
 * month is drawn before it goes on, and stops when somebody else travels, when it fails, and at the end.
 */
export function usePlay({ line, asOf, isReady, hasFailed, travel }: Given) {
  const [isPlaying, setPlaying] = useState(false)
  const expected = useRef<string | null>(null)
  const { goTo, arrive } = travel
  const goOn = useCallback(
    (day: string) => {
      expected.current = asViewed(day, line)
      goTo(expected.current, true)
    },
    [goTo, line],
  )
  const pause = useCallback(() => {
    arrive()
    setPlaying(false)
  }, [arrive])
  const play = () => {
    const [first] = line.months
    arrive()
    expected.current = asOf
    if (first && !monthAfter(line.months, asOf ?? line.today)) goOn(first.day)
    setPlaying(true)
  }
  useEffect(() => {
    if (!isPlaying) return
    const next = monthAfter(line.months, asOf ?? line.today)
    if (!next || hasFailed || asOf !== expected.current) return pause()
    if (!isReady) return
    const timer = setTimeout(() => goOn(next.day), pace)
    return () => clearTimeout(timer)
  }, [isPlaying, isReady, hasFailed, asOf, line, goOn, pause])
  return { isPlaying, play, pause }
}
