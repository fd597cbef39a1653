import { z } from 'zod'
import { formatAddress, parseAddress } from './address.ts'
import { currentView, type Step, show, useView } from './store.ts'
import { createTimeLine, type Edit } from './time-line.ts'

/** How many of our own steps lie behind this entry, so that undo never leaves the explorer. */
const entry = z.object({ depth: z.int().min(0) }).catch({ depth: 0 })

const depth = () => entry.parse(window.history.state).depth
const timeLine = createTimeLine()
const standing = () => window.location.pathname + window.location.search

/** Opens the view of the address, writes later views into it, and follows Back and Forward. Returns how to stop. */
export function followAddress(): () => void {
  const open = () => openAddress(standing(), 'replace')
  open()
  const stop = useView.subscribe(({ view, step }) => {
    const address = formatAddress(view)
    if (address === standing()) return
    if (step === 'push') {
      window.history.pushState({ depth: depth() + 1 }, '', address)
      timeLine.stepped(depth())
    } else window.history.replaceState({ depth: depth() }, '', address)
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

/** Puts a write on the time line of what can be taken back. */
export function rememberEdit(edit: Edit): void {
  timeLine.did(edit, depth())
}

/** Until the browser has gone the step that it was asked to go. Some tens of milliseconds; 300 when there was none. */
export function stepTaken(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    setTimeout(resolve, 300)
  })
}

/**
 * Takes back the last step, as long as it was taken here; an edit that came after it is handed to whoever can undo it.
 * On a page beside the explorer steps stay: the key that takes back an edit does not leave the page.
 */
export function undo(): Edit | 'step' | null {
  const last = timeLine.last(depth())
  if (last !== 'step') return last
  if (currentView().page) return null
  window.history.back()
  return last
}

/** Takes the step again that undo took back; an edit is handed over likewise. */
export function redo(): Edit | 'step' | null {
  const next = timeLine.next(depth())
  if (next !== 'step') return next
  if (currentView().page) return null
  window.history.forward()
  return next
}

/** An edit was undone by the write of that entry. */
export function editUndone(edit: Edit, auditEntryId: string): void {
  timeLine.undid(edit, auditEntryId, depth())
}

/** An edit was done again by the write of that entry. */
export function editRedone(edit: Edit, auditEntryId: string): void {
  timeLine.redid(edit, auditEntryId, depth())
}

/** An edit can no longer be taken back. */
export function forgetEdit(edit: Edit): void {
  timeLine.forget(edit)
}

/** The address of this view, to hand to a colleague. */
export function shareableAddress(): string {
  return window.location.origin + formatAddress(currentView())
}
