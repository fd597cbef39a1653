import type { Cut } from '../../contract/key-parties.ts'

/** What stands out on the canvas and in the tables: the steps of a route, or those that join some parties. */
export type StandingOut = {
  steps: readonly { from: string; to: string }[]
  /** Who is on it; on a route in order. */
  ids: readonly string[]
  /** Who was to be joined; null for a route. */
  asked: readonly string[] | null
}

/** Why a party is marked as a key party of the network in view. */
export type KeyMark = {
  /** Its place by betweenness, among the first; else null. */
  rank: number | null
  /** What falls apart without it; null when nothing does. */
  cut: Cut | null
  isBroker: boolean
}
export type KeyMarks = ReadonlyMap<string, KeyMark>
