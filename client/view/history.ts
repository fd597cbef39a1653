import { z } from 'zod'
import { formatAddress, parseAddress } from './address.ts'
import { currentView, type Step, show, useView } from './store.ts'

/** How many of our own steps lie behind this entry, so that undo never leaves the explorer. */
const entry = z.object({ depth: z.int().min(0) }).catch({ depth: 0 })

const depth = () => entry.parse(window.history.state).depth
const standing = () => window.location.pathname + window.location.search

/** Opens the view of the address, writes later views into it, and follows Back and Forward. Returns how to stop. */
export function followAddress(): () => void {
  const open = () => openAddress(standing(), 'replace')
  open()
  const stop = useView.subscribe(({ view, step }) => {
    const address = formatAddress(view)
    if (address === standing()) return
    if (step === 'push') window.history.pushState({ depth: depth() + 1 }, '', address)
    else window.history.replaceState({ depth: depth() }, '', address)
  })
  window.addEventListener('popstate', open)
  return () => {
    stop()
    window.removeEventListener('popstate', open)
  }
}

/** Shows what an address of ours describes. A page lies over the explorer, which stays as it is underneath. */
export function openAddress(address: string, step: Step = 'push'): void {
  const { pathname, search } = new URL(address, window.location.origin)
  const { page, asked, ...explorer } = parseAddress(pathname, search)
  show((view) => (page ? { ...view, page, asked } : { ...explorer, page, asked }), step)
}

/** Takes back the last step, as long as it was taken here. */
export function undo(): boolean {
  if (depth() === 0) return false
  window.history.back()
  return true
}

/** Takes the step again that undo took back. */
export function redo(): void {
  window.history.forward()
}

/** The address of this view, to hand to a colleague. */
export function shareableAddress(): string {
  return window.location.origin + formatAddress(currentView())
}
