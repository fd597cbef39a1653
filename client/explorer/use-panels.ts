import { create } from 'zustand'

/** Below this width the legend would leave too little for the network: it starts closed and lies above it. */
const roomy = 1180

/** What of the screen is open that does not belong in an address. */
export const usePanels = create<{ legend: boolean; help: boolean; expanding: string | null }>(() => ({
  legend: window.innerWidth >= roomy,
  help: false,
  expanding: null,
}))
