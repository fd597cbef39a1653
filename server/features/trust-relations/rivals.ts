type Claim = { id: string; from: string; to: string; phenomena: readonly string[] }

/** Pairs among these current claims that say something about the same, in the same direction. */
export function rivalsAmong(claims: readonly Claim[]): { id: string; rival: string }[] {
  const first = new Map<string, string>()
  const rivals: { id: string; rival: string }[] = []
  for (const claim of claims) {
    for (const scope of claim.phenomena.length === 0 ? ['*'] : new Set(claim.phenomena)) {
      const key = `${claim.from} ${claim.to} ${scope}`
      const rival = first.get(key)
      if (rival === undefined) first.set(key, claim.id)
      else rivals.push({ id: claim.id, rival })
    }
  }
  return rivals
}
