/** What one contender took: milliseconds per call. */
export type Timing = { median: number; p95: number; min: number; max: number }

/** Times contenders in turn, A B A B …, so that a machine whose speed drifts is unfair to neither; warm-up not counted. */
export async function sideBySide<Name extends string>(
  contenders: Record<Name, () => Promise<unknown>>,
  rounds: number,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(contenders) as Name[]
  const taken = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    for (const name of names) {
      const start = performance.now()
      await contenders[name]()
      if (round >= 0) taken.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(taken.get(name) ?? [])])) as Record<Name, Timing>
}

/** Calls each contender over and over for so many seconds: a Java server that just started is several times slower. */
export async function warmUp(contenders: Record<string, () => Promise<unknown>>, seconds: number): Promise<void> {
  for (const call of Object.values(contenders)) {
    for (const end = performance.now() + seconds * 1_000; performance.now() < end; ) await call()
  }
}

/** What so many calls took, from the milliseconds of each. */
export function timingOf(values: number[]): Timing {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { median: at(0.5), p95: at(0.95), min: at(0), max: at(1) }
}
