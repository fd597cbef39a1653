import { create } from 'zustand'

/** Below this width the legend would leave too little for the network: it starts closed and lies above it. */
const roomy = 1180

type Panels = { legend: boolean; help: boolean; timeline: boolean; expanding: string | null; adding: boolean }

/** What of the screen is open that does not belong in an address. */
export const usePanels = create<Panels>(() => ({
  legend: window.innerWidth >= roomy,
  help: false,
  timeline: false,
  expanding: null,
  adding: false,
}))
