import type { NodeSingular, StylesheetJson } from 'cytoscape'
import { layers } from '../../contract/vocabulary.ts'
import { fonts, type Hue, type Palette } from './palette.ts'
import { type Sign, signHeight, signRise, signsImage, signsWidth } from './signs.ts'
import { tieStyles } from './tie-styles.ts'

const hues: Hue[] = [...layers, 'none']

/** All of the canvas's looks. `unit` is the size of a screen pixel on the map, so that labels stay readable. */
export function stylesheet(palette: Palette, unit: number): StylesheetJson {
  return [
    ...zoneStyles(palette, unit),
    ...nodeStyles(palette, unit),
    ...tieStyles(palette, unit),
    ...emphasisStyles(palette, unit),
  ]
}

function zoneStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: '.zone',
      style: {
        shape: (zone: NodeSingular) => zone.data('shape'),
        'shape-polygon-points': 'data(points)',
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 1,
        'border-opacity': 0.3,
        'z-compound-depth': 'bottom',
        'z-index': (zone: NodeSingular) => zone.data('depth'),
        events: 'no',
      },
    },
    {
      selector: '.caption',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        label: 'data(label)',
        'font-family': fonts.family,
        'font-size': 13 * unit,
        'font-weight': 'bold',
        'text-valign': 'center',
        'text-outline-width': 3 * unit,
        'text-outline-color': palette.background,
        'z-compound-depth': 'bottom',
        'z-index': 9,
        events: 'no',
      },
    },
    { selector: '.caption.left', style: { 'text-halign': 'left' } },
    { selector: '.caption.right', style: { 'text-halign': 'right' } },
    ...hues.flatMap((hue): StylesheetJson => {
      const { solid, wash } = palette.shade[hue]
      return [
        { selector: `.zone.hue-${hue}`, style: { 'background-color': wash, 'border-color': solid } },
        { selector: `.caption.hue-${hue}`, style: { color: solid } },
      ]
    }),
  ]
}

function nodeStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: '.party',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': fonts.family,
        'font-size': 11 * unit,
        'text-wrap': 'wrap',
        'text-max-width': '9999px',
        'line-height': 1.1,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-width': 2.5 * unit,
        'text-outline-color': palette.halo,
        'text-outline-opacity': 0.92,
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
      },
    },
    {
      selector: '.organisation',
      style: { shape: 'round-rectangle', 'font-size': 12 * unit, 'font-weight': 600, 'border-width': 0 },
    },
    { selector: '.professional', style: { shape: 'ellipse', 'border-width': 2.5 } },
    { selector: '.consultation', style: { shape: 'hexagon', 'border-width': 2.5 } },
    {
      selector: '.seat',
      style: {
        shape: 'round-rectangle',
        'border-width': 2,
        'border-style': 'dashed',
        'font-style': 'italic',
        color: palette.inkSoft,
      },
    },
    ...hues.flatMap((hue): StylesheetJson => {
      const { solid, tint } = palette.shade[hue]
      return [
        { selector: `.party.hue-${hue}`, style: { 'background-color': tint, 'border-color': solid } },
        { selector: `.organisation.hue-${hue}`, style: { 'background-color': solid } },
        {
          selector: `.seat.hue-${hue}`,
          // Empty, but not a hole: the ring of a selection must not fill it.
          style: {
            'background-color': palette.background,
            'background-image': questionMark(solid),
            'background-fit': 'contain',
          },
        },
      ]
    }),
    {
      selector: '.key',
      style: {
        'outline-width': 2.5,
        'outline-offset': 3,
        'outline-color': palette.ink,
        'font-weight': 700,
        'text-margin-y': 7,
      },
    },
  ]
}

function emphasisStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    { selector: '.label-above', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    { selector: '.key.label-above', style: { 'text-margin-y': -7 } },
    {
      selector: '.label-right',
      style: { 'text-valign': 'center', 'text-halign': 'right', 'text-justification': 'left', ...aside(3) },
    },
    {
      selector: '.label-left',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-justification': 'right', ...aside(-3) },
    },
    { selector: '.unlabelled', style: { 'text-opacity': 0 } },
    { selector: 'node.dimmed', style: { opacity: 0.35 } },
    { selector: 'edge.dimmed', style: { opacity: 0.1 } },
    { selector: 'node.near', style: { 'font-weight': 700, 'z-index': 5 } },
    ...signStyles(palette, unit),
    {
      selector: '.link',
      style: {
        'curve-style': 'straight',
        width: 2.5 * unit,
        'line-style': 'dashed',
        'line-dash-pattern': [3 * unit, 4 * unit],
        'line-color': palette.ink,
      },
    },
    { selector: 'edge.routed', style: { ...band(palette, unit, 5), opacity: 1, 'z-index': 8 } },
    { selector: 'node.routed', style: { ...band(palette, unit, 6), 'text-opacity': 1, 'z-index': 8 } },
    {
      selector: 'node.chosen',
      style: {
        'font-weight': 800,
        'font-size': 13 * unit,
        'text-opacity': 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.9,
        'underlay-padding': 5 * Math.max(1, unit),
        'underlay-shape': 'round-rectangle',
        'z-index': 9,
      },
    },
    {
      selector: 'node.hovered',
      style: {
        label: 'data(name)',
        'text-max-width': `${220 * unit}px`,
        'text-opacity': 1,
        'text-outline-opacity': 1,
        opacity: 1,
        'z-index': 10,
      },
    },
    {
      selector: 'node.aimed',
      style: {
        'font-weight': 800,
        'text-opacity': 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.5,
        'underlay-padding': 7 * Math.max(1, unit),
        'underlay-shape': 'round-rectangle',
        opacity: 1,
        'z-index': 9,
      },
    },
    {
      selector: '.professional.chosen, .professional.aimed, .professional.routed',
      style: { 'underlay-shape': 'ellipse' },
    },
  ]
}

/** Signs stand on the upper edge of a party: names leave that side free. */
function signStyles(palette: Palette, unit: number): StylesheetJson {
  const height = signHeight(unit)
  const signsOf = (node: NodeSingular): readonly Sign[] => node.data('signs') ?? []
  return [
    {
      selector: 'node.signed',
      style: {
        'background-image': (node: NodeSingular) => signsImage(signsOf(node), palette),
        'background-width': (node: NodeSingular) => height * signsWidth(signsOf(node).length),
        'background-height': height,
        'background-fit': 'none',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'background-position-x': '50%',
        'background-position-y': '0%',
        'background-offset-y': -height * signRise,
        'bounds-expansion': height * 2,
        'z-index': 6,
      },
    },
  ]
}

/** A wide stroke under what a route goes over. */
function band({ accent }: Palette, unit: number, padding: number) {
  return {
    'underlay-color': accent,
    'underlay-opacity': 0.4,
    'underlay-padding': padding * Math.max(1, unit),
    'underlay-shape': 'round-rectangle',
  } as const
}

function aside(margin: number) {
  return { 'text-margin-x': margin, 'text-margin-y': 0 }
}

function questionMark(colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="30" viewBox="0 0 44 30"><text x="22" y="21" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="17" fill="${colour}">?</text></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
