import {
  ArrowRight,
  Building2,
  Check,
  Clock,
  type LucideIcon,
  MoveHorizontal,
  SquareDashed,
  Unlink,
} from 'lucide-react'
import type { ReadinessStatus } from '../../../contract/vocabulary.ts'

const signs: Record<ReadinessStatus, LucideIcon> = {
  reached: Check,
  stale: Clock,
  'one-sided': ArrowRight,
  'too-far': MoveHorizontal,
  'no-ties': Unlink,
  'organisation-only': Building2,
  vacant: SquareDashed,
}

/** The sign of what a seat is to a coordinator; a word stands beside it. */
export function StatusMark({ status, size = 16 }: { status: ReadinessStatus; size?: number }) {
  const Sign = signs[status]
  return <Sign className={`readiness-mark readiness-mark--${status}`} size={size} aria-hidden />
}
