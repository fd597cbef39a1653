import type { CoverageStatus } from '../../../contract/vocabulary.ts'
import './status-mark.css'

type Props = { status: CoverageStatus | 'off'; counts?: boolean; size?: number }

/** The sign of a status, in the shapes of the map: round for a person, square for an organisation, dashed for nobody. */
export function StatusMark({ status, counts = true, size = 16 }: Props) {
  return (
    <svg
      className={`status-mark status-mark--${counts ? status : 'idle'}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden
    >
      {status === 'filled' && <circle className="status-mark__solid" cx="8" cy="8" r="6" />}
      {status === 'organisation-only' && (
        <>
          <rect className="status-mark__line" x="1.5" y="3" width="13" height="10" rx="2" />
          <path className="status-mark__solid" d="M3.500 13H12.500A2 2 0 0 0 14.500 11V3Z" />
        </>
      )}
      {status === 'vacant' && <rect className="status-mark__dashed" x="1.5" y="3" width="13" height="10" rx="2" />}
      {status === 'off' && <path className="status-mark__line" d="M3.500 8H12.500" />}
    </svg>
  )
}
