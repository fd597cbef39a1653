import type { EdgeSingular, StylesheetJson } from 'cytoscape'
import { dashes, fonts, type Palette } from './palette.ts'

/** How lines look. `unit` is the size of a screen pixel on the map. */
export function tieStyles(palette: Palette, unit: number): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'line-color': palette.structure,
        width: Math.min(1, unit),
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    { selector: '.part-of', style: { width: 2 * Math.min(1, unit) } },
    { selector: '.takes-part-in', style: { 'line-style': 'dotted', width: 1.5 } },
    {
      selector: '.tie',
      style: {
        ...sizes(Math.min(unit, 1)),
        'target-arrow-shape': 'triangle',
        'target-arrow-fill': (tie: EdgeSingular) => tie.data('targetFill'),
        'source-arrow-shape': (tie: EdgeSingular) => tie.data('sourceShape'),
        'source-arrow-fill': (tie: EdgeSingular) => tie.data('sourceFill'),
        'source-distance-from-node': 2,
        'target-distance-from-node': 2,
        'font-family': fonts.family,
        'font-size': 11 * unit,
        'font-weight': 700,
        color: palette.ink,
        'text-outline-width': 2.5 * unit,
        'text-outline-color': palette.halo,
      },
    },
    inked('.mutual', palette.mutual),
    inked('.one-sided', palette.oneSided),
    { selector: '.stale-partly', style: { 'line-style': 'dashed', 'line-dash-pattern': [...dashes.partly] } },
    { selector: '.stale-yes', style: { 'line-style': 'dashed', 'line-dash-pattern': [...dashes.yes] } },
    { selector: '.tie.crowded', style: { opacity: 0.45 } },
    {
      selector: '.tie.teeming',
      style: { opacity: 0.3, 'source-arrow-shape': 'none', 'target-arrow-shape': unit > 2 ? 'none' : 'triangle' },
    },
    {
      selector: '.tie.numbered',
      style: {
        ...sizes(Math.sqrt(unit)),
        label: 'data(level)',
        'source-label': 'data(atSource)',
        'target-label': 'data(atTarget)',
        'source-text-offset': 26 * unit,
        'target-text-offset': 26 * unit,
      },
    },
    { selector: '.structure.own', style: { 'line-color': palette.inkSoft, width: 1.5 * unit } },
    inked('.tie.own', palette.ink),
    { selector: '.tie.own', style: { opacity: 1, 'z-index': 5 } },
    // Around the selected party lines lie close together: its numbers stand where they have fanned out.
    { selector: '.tie.own-source', style: { 'source-text-offset': 62 * unit } },
    { selector: '.tie.own-target', style: { 'target-text-offset': 62 * unit } },
  ]
}

function inked(selector: string, colour: string) {
  return { selector, style: { 'line-color': colour, 'source-arrow-color': colour, 'target-arrow-color': colour } }
}

/** Width of a line and of its heads, which grow with it but far less than the renderer would let them. */
function sizes(unit: number) {
  const width = (tie: EdgeSingular): number => Number(tie.data('width')) * unit
  return {
    width,
    'arrow-scale': (tie: EdgeSingular) => {
      const own = Math.max((width(tie) * 13.37) ** 0.9, 29)
      return ((9 + Number(tie.data('width'))) * unit * 2.9) / own
    },
  }
}
