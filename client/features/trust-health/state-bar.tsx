import type { TieCounts } from '../../../contract/trust-health.ts'
import { knownTieStates } from '../../../contract/vocabulary.ts'

export const tiesIn = (counts: TieCounts) => counts.mutual + counts['one-sided'] + counts.stale

/** How ties divide, as a picture, in which unknown has no place as it is no tie; whoever hears the page gets the figures beside it. */
export function StateBar({ counts, large = false }: { counts: TieCounts; large?: boolean }) {
  return (
    <span className={large ? 'tie-bar tie-bar--large' : 'tie-bar'} aria-hidden>
      {knownTieStates.map(
        (state) =>
          counts[state] > 0 && (
            <span key={state} className={`tie-swatch tie-swatch--${state}`} style={{ flex: counts[state] }} />
          ),
      )}
    </span>
  )
}
