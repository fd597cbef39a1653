import { createHash } from 'node:crypto'

/** One number decides the whole demo. */
const seed = 'rietwaard-2026'

/** Draws that look random and are the same on every machine. */
export type Random = ReturnType<typeof randomFor>

/**
 * A source of its own for every subject, so that adding a school does not reshuffle the rest of the demo and its diff
 * shows what changed.
 */
export function randomFor(subject: string) {
  let state = hash(subject).readUInt32LE(0)
  /** Mulberry32: small, and good enough for a demo. */
  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (probability: number) => fraction() < probability,
    /** A whole number from `low` up to and including `high`. */
    between: (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1)),
    pick<Item>(items: readonly Item[]): Item {
      const item = items[Math.floor(fraction() * items.length)]
      if (item === undefined) throw new Error(`Nothing to pick from for ${subject}`)
      return item
    },
  }
}

/** The subject's UUID: the form of version 4, the bits from its hash. */
export function uuidFor(subject: string): string {
  const bytes = hash(subject)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function hash(subject: string): Buffer {
  return createHash('sha256').update(`${seed}/${subject}`).digest()
}
