import { useEffect, useState } from 'react'

const pause = 150

/** The text once typing rests, so that not every key asks the server; emptying counts at once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), text ? pause : 0)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
