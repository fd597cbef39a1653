import type { Cut } from '../../contract/key-parties.ts'

/** What somebody is in a group that stands out. */
export const groupParts = ['member', 'leaves', 'cut-off', 'successor'] as const
export type GroupPart = (typeof groupParts)[number]
export type GroupMembers = ReadonlyMap<string, GroupPart>

/** What stands out on the canvas and in the tables: the steps of a route, those that join some parties, or a group. */
export type StandingOut = {
  steps: readonly { from: string; to: string }[]
  /** Who is on it; on a route in order. */
  ids: readonly string[]
  /** Who was to be joined; null for a route. */
  asked: readonly string[] | null
  /** Who stands out together, and as what; null for steps. */
  group: GroupMembers | null
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
