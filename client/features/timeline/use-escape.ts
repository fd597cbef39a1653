import { useEffect } from 'react'

/** Lets Escape end what goes on here, before it means anything to the rest of the page. Null: nothing goes on. */
export function useEscape(end: (() => void) | null): void {
  useEffect(() => {
    if (!end) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    document.addEventListener('keydown', listen, { capture: true })
    return () => document.removeEventListener('keydown', listen, { capture: true })
  }, [end])
}
