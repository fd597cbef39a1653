import type { Palette } from './palette.ts'

/**
 * What a party can be marked with: a place in a ranking, a link without which the network falls apart, a broker, one of
 * those that were asked for, who leaves, or who could take over. Each has a shape of its own, so that none is told by its colour.
 */
export type Sign = { kind: 'rank'; rank: number } | { kind: 'cut' | 'broker' | 'asked' | 'leaves' | 'successor' }

/** The signs of each party, by id. */
export type Signs = ReadonlyMap<string, readonly Sign[]>

const side = 16
const gap = 2

/** Height of a sign on the map; `unit` is the size of a screen pixel there. */
export function signHeight(unit: number): number {
  return 15 * unit ** 0.85
}

/** Part of a sign's height by which it stands out above its party. */
export const signRise = 0.75

/** Width of some signs beside each other, in heights of one. */
export function signsWidth(count: number): number {
  return (count * (side + gap) - gap) / side
}

/** Some signs beside each other as the address of a picture. */
export function signsImage(signs: readonly Sign[], palette: Pick<Palette, 'ink' | 'halo'>): string {
  const width = signs.length * (side + gap) - gap
  const drawn = signs.map((sign, i) => `<g transform="translate(${i * (side + gap)} 0)">${drawing(sign, palette)}</g>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 4}" height="${side * 4}" viewBox="0 0 ${width} ${side}">${drawn.join('')}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

function drawing(sign: Sign, { ink, halo }: Pick<Palette, 'ink' | 'halo'>): string {
  const body = `fill="${ink}" stroke="${halo}" stroke-width="1"`
  const line = `fill="none" stroke="${halo}" stroke-width="1.6" stroke-linecap="round"`
  switch (sign.kind) {
    case 'rank':
      return `<circle cx="8" cy="8" r="7.5" ${body}/><text x="8" y="11.6" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="10" fill="${halo}">${sign.rank}</text>`
    case 'cut':
      return `<rect x="0.5" y="0.5" width="15" height="15" rx="2" ${body}/><path d="M2.800 8H5.600M10.400 8H13.200M6.600 11.200 9.400 4.800" ${line}/>`
    case 'broker':
      return `<path d="M8 0.500 15.500 8 8 15.500 0.500 8Z" ${body}/><path d="M5 8H11" ${line}/><circle cx="4.800" cy="8" r="1.700" fill="${halo}"/><circle cx="11.200" cy="8" r="1.700" fill="${halo}"/>`
    case 'asked':
      return `<circle cx="8" cy="8" r="7.500" ${body}/><circle cx="8" cy="8" r="4.200" ${line}/><circle cx="8" cy="8" r="1.400" fill="${halo}"/>`
    case 'leaves':
      return `<circle cx="8" cy="8" r="7.500" ${body}/><path d="M5 5 11 11M11 5 5 11" ${line}/>`
    case 'successor':
      return `<path d="M8 0.500 15.500 14.500 0.500 14.500Z" ${body}/><path d="M8 6.800V12.400M5.200 9.600H10.800" ${line}/>`
  }
}
