import type { Core } from 'cytoscape'

/** Longest side that browsers reliably draw on one canvas. */
const longest = 8_192

/** The whole picture, not just what the window shows, as a PNG; drawn smaller when it would not fit a canvas. */
export function pngOf(cy: Core, { scale, background }: { scale: number; background: string }): Promise<Blob> {
  const { w, h } = cy.elements().boundingBox()
  return cy.png({
    output: 'blob-promise',
    full: true,
    scale: Math.min(scale, longest / Math.max(w, h, 1)),
    bg: background,
  })
}
