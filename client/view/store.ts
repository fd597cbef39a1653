import { create } from 'zustand'
import { startView, type View } from './view.ts'

/** A step is one entry of the browser's history; a replacement changes the entry that stands. */
export type Step = 'push' | 'replace'

type Store = { view: View; step: Step }

/** What is on the screen. Written by `show` alone; mirrored in the address by `followAddress`. */
export const useView = create<Store>(() => ({ view: startView, step: 'replace' }))

/** Changes the view. */
export function show(change: Partial<View> | ((view: View) => View), step: Step = 'push'): void {
  useView.setState(({ view }) => ({
    view: typeof change === 'function' ? change(view) : { ...view, ...change },
    step,
  }))
}

/** The view as it is now, for handlers that run outside rendering. */
export function currentView(): View {
  return useView.getState().view
}
