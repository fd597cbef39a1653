import { create } from 'zustand'

const useSaid = create<{ text: string; turn: number }>(() => ({ text: '', turn: 0 }))

let waiting: string[] = []

/** Tells a screen reader, when it is done with what it is saying. What comes together is said together. */
export function announce(text: string): void {
  if (waiting.length === 0) setTimeout(say, 100)
  waiting.push(text)
}

function say() {
  const text = waiting.join('. ')
  waiting = []
  useSaid.setState(({ turn }) => ({ text, turn: turn + 1 }))
}

/** The polite regions that `announce` speaks through: two in turn, so that the same words are heard twice. */
export function Announcer() {
  const { text, turn } = useSaid()
  return (
    <div className="visually-hidden">
      <div aria-live="polite">{turn % 2 === 0 ? text : ''}</div>
      <div aria-live="polite">{turn % 2 === 1 ? text : ''}</div>
    </div>
  )
}
