import type { TieCounts } from '../../../contract/trust-health.ts'

/** What a tie can be; unknown is no tie, and has no place in a bar of ties. */
export const knownStates = ['mutual', 'one-sided', 'stale'] as const

export const tiesIn = (counts: TieCounts) => counts.mutual + counts['one-sided'] + counts.stale

/** How ties divide, as a picture; whoever hears the page gets the figures beside it. */
export function StateBar({ counts, large = false }: { counts: TieCounts; large?: boolean }) {
  return (
    <span className={large ? 'tie-bar tie-bar--large' : 'tie-bar'} aria-hidden>
      {knownStates.map(
        (state) =>
          counts[state] > 0 && (
            <span key={state} className={`tie-swatch tie-swatch--${state}`} style={{ flex: counts[state] }} />
          ),
      )}
    </span>
  )
}
