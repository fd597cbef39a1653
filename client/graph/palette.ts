import type { Layer } from '../../contract/vocabulary.ts'

/** Where a node belongs for its colour: a layer of the guidance, or none. */
export type Hue = Layer | 'none'
export type Theme = 'light' | 'dark'

/** The colours of one hue: saturated for shapes, a tint for the inside of a person, a wash for the zone on the map. */
export type Shade = { solid: string; tint: string; wash: string }

export type Palette = {
  background: string
  ink: string
  inkSoft: string
  halo: string
  accent: string
  mutual: string
  oneSided: string
  structure: string
  shade: Record<Hue, Shade>
}

/**
 * Four hues that stay apart for colour-blind eyes (they differ in lightness too) and have at least 3:1 against the
 * background. Colour is never the only sign: shape tells the kind, place on the map tells the layer.
 */
export const palettes: Record<Theme, Palette> = {
  light: {
    background: '#f7f9fb',
    ink: '#16202b',
    inkSoft: '#4b5968',
    halo: '#f7f9fb',
    accent: '#d4006a',
    mutual: '#3d4b5c',
    oneSided: '#7c8a99',
    structure: '#b3bdc8',
    shade: {
      'directly-involved': { solid: '#0b4f9e', tint: '#cfe2f7', wash: '#e9f1fa' },
      'daily-contact': { solid: '#0e8f7c', tint: '#cdeee7', wash: '#edf7f5' },
      national: { solid: '#9c1f6e', tint: '#f6d6ea', wash: '#faf0f6' },
      'civil-society': { solid: '#b86800', tint: '#fbe5c4', wash: '#fcf5ea' },
      none: { solid: '#5b6875', tint: '#e3e8ed', wash: '#f0f3f6' },
    },
  },
  dark: {
    background: '#12181f',
    ink: '#edf2f7',
    inkSoft: '#b4c0cc',
    halo: '#12181f',
    accent: '#ff7ab8',
    mutual: '#b9c5d2',
    oneSided: '#7d8b9a',
    structure: '#465363',
    shade: {
      'directly-involved': { solid: '#4f8fea', tint: '#1d3a61', wash: '#17222f' },
      'daily-contact': { solid: '#43ddb0', tint: '#174a40', wash: '#142422' },
      national: { solid: '#e56bb3', tint: '#572444', wash: '#21192a' },
      'civil-society': { solid: '#f2c14a', tint: '#55421a', wash: '#231f19' },
      none: { solid: '#a3b0bd', tint: '#36424f', wash: '#1a222b' },
    },
  },
}

/** Width and height of each shape on the map, in model pixels. */
export const shapes = {
  organisation: { width: 44, height: 30 },
  professional: { width: 26, height: 26 },
  seat: { width: 44, height: 30 },
  consultation: { width: 38, height: 34 },
} as const

/** Room that the layout keeps for a shape with its two lines of label. */
export const rooms = {
  organisation: { width: 164, height: 92 },
  professional: { width: 96, height: 62 },
  seat: { width: 118, height: 78 },
  consultation: { width: 118, height: 80 },
  /** The name of a zone. */
  caption: { width: 128, height: 40 },
} as const

/** Line widths of the trust levels 1 to 5; a mutual tie is drawn at double weight. */
export const tieWidths = { 1: 0.8, 2: 1.2, 3: 1.7, 4: 2.3, 5: 3 } as const
export const mutualWeight = 2
export const dashes = { partly: [12, 4], yes: [5, 5] } as const

export const fonts = { family: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif' } as const
