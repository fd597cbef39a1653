import { useEffect } from 'react'
import { hasDecisions } from './decisions.ts'
import { useImports } from './import-store.ts'

/** The browser asks before it closes the page, while something is being stored or was decided and not yet stored. */
export function useLeaveWarning(): void {
  const isRisky = useImports(
    ({ current }) =>
      current !== null && current.phase !== 'stored' && (current.phase !== 'checked' || hasDecisions(current.options)),
  )
  useEffect(() => {
    if (!isRisky) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isRisky])
}
