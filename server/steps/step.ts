import type { RouteStep } from '../../contract/routes.ts'
import type { Tie } from '../projection/network.ts'
import { fillsWeight, tieWeight, twentieths, worksForWeight } from '../projection/weights.ts'

/** A step by the claims that count between two parties, by their ids; it must rest on at least one. */
export function tieStep(from: string, to: string, { outgoing, incoming }: Tie): RouteStep {
  const claims = [outgoing, incoming].flatMap((claim) => claim ?? [])
  return {
    from,
    to,
    kind: 'trusts',
    state: claims.length === 2 ? 'mutual' : 'one-sided',
    strength: tieWeight(outgoing, incoming) / twentieths,
    level: Math.min(...claims.map(({ level }) => level)),
    staleClaims: claims.filter(({ stale }) => stale).length,
    ...(claims.length === 1 && { trusting: outgoing ? from : to }),
  }
}

/** A step that a post or a seat makes by itself: how a route ends. */
export function positionStep(kind: 'works-for' | 'fills', from: string, to: string): RouteStep {
  const weight = kind === 'fills' ? fillsWeight : worksForWeight
  return { from, to, kind, state: 'position', strength: weight / twentieths, staleClaims: 0 }
}
