import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { create } from 'zustand'
import { palettes, type Theme } from '../graph/palette.ts'

export const themeChoices = ['light', 'dark', 'system'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const remembered = 'theme'
const choice = z.enum(themeChoices).catch('system')
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

/** Which colours this browser asked for. */
export const useThemeChoice = create<{ choice: ThemeChoice }>(() => ({
  choice: choice.parse(localStorage.getItem(remembered)),
}))

/** Chooses the colours, and remembers the choice in this browser. */
export function chooseTheme(next: ThemeChoice): void {
  localStorage.setItem(remembered, next)
  useThemeChoice.setState({ choice: next })
}

/** The colours in force: the choice, or what the system prefers. */
export function useTheme(): Theme {
  const chosen = useThemeChoice((state) => state.choice)
  const system = useSyncExternalStore(watchSystem, () => (prefersDark.matches ? 'dark' : 'light'))
  return chosen === 'system' ? system : chosen
}

/** Lets the stylesheets follow: the theme's name for tokens.css, and the canvas's own colours for whatever explains it. */
export function wearTheme(theme: Theme): void {
  const root = document.documentElement
  root.dataset.theme = theme
  const { shade, background } = palettes[theme]
  root.style.setProperty('--ne-canvas', background)
  for (const [layer, { solid, tint, wash }] of Object.entries(shade)) {
    root.style.setProperty(`--ne-layer-${layer}`, solid)
    root.style.setProperty(`--ne-layer-${layer}-tint`, tint)
    root.style.setProperty(`--ne-layer-${layer}-wash`, wash)
  }
}

function watchSystem(changed: () => void) {
  prefersDark.addEventListener('change', changed)
  return () => prefersDark.removeEventListener('change', changed)
}
