import type { CoverageCounts } from '../../../contract/coverage.ts'
import './status-mark.css'

type Props = { counts: CoverageCounts; large?: boolean }

/** How the needed seats divide, as a picture; whoever hears the page gets the figures beside it. */
export function CoverageBar({ counts: { filled, organisationOnly, vacant }, large = false }: Props) {
  const shares = { filled, 'organisation-only': organisationOnly, vacant }
  return (
    <div className={large ? 'coverage-bar coverage-bar--large' : 'coverage-bar'} aria-hidden>
      {Object.entries(shares).map(
        ([status, count]) =>
          count > 0 && <span key={status} className={`coverage-bar__${status}`} style={{ flex: count }} />,
      )}
    </div>
  )
}
