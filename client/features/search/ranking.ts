import type { SearchHit } from '../../../contract/parties.ts'

/** Of hits that match equally well, those in the chosen network come first. */
export function inNetworkFirst(hits: readonly SearchHit[], phenomenon: string | null): SearchHit[] {
  if (phenomenon === null) return [...hits]
  const inside = (hit: SearchHit) => (hit.phenomena.includes(phenomenon) ? 1 : 0)
  return hits.toSorted((a, b) => b.score - a.score || inside(b) - inside(a))
}
