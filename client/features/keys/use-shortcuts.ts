import { useEffect, useRef } from 'react'

/** What each key does. `mod` is Ctrl, or Cmd on a Mac. */
export type Shortcuts = Partial<Record<string, () => void>>

/** Keys that mean something to whatever has the focus: ours only on the canvas, or when nothing has it. */
const delicate = ['arrowup', 'arrowdown', 'arrowleft', 'arrowright', 'enter']
const writing =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable=true]'
const overlays = '[role=dialog], [role=menu], [role=listbox]'

/** Listens to the whole page, except while somebody types or something is open above it. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const run = latest.current[chordOf(event)]
      if (!run || event.defaultPrevented || event.altKey) return
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest(writing) || target.closest(overlays)) return
      const free = target === document.body || target.closest('[data-walk]') !== null
      if (delicate.includes(event.key.toLowerCase()) && !free) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function chordOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase()
  if (!event.ctrlKey && !event.metaKey) return key
  return `mod+${event.shiftKey ? 'shift+' : ''}${key}`
}
