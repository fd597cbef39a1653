import type { JSX } from 'react'
import { legendSamples } from '../legend-samples.tsx'
import { palettes, type Theme } from '../palette.ts'

/** All samples of the legend side by side, to hold against the canvas. */
export function Legend({ theme }: { theme: Theme }): JSX.Element {
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, padding: 8, color: palettes[theme].ink }}>
      {Object.entries(legendSamples).map(([name, Sample]) => (
        <span key={name} style={{ display: 'inline-flex', gap: 6, alignItems: 'center' }}>
          <Sample theme={theme} /> {name}
        </span>
      ))}
    </div>
  )
}
