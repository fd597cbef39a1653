import { z } from 'zod'
import type { Timeline, TimelineMonth } from '../../../contract/timeline.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { monthsOf } from './months.ts'

/** Party, from, until; a period without a start holds since always, one without an end still does. */
const involvement = z.tuple([z.string(), z.string(), z.iso.date().nullable()])
/** Who trusts, who is trusted, from, until. */
const claim = z.tuple([z.string(), z.string(), z.iso.date(), z.iso.date().nullable()])

export const networkPeriods = defineQuery('networks/timeline', {
  mode: 'read',
  params: z.object({ phenomenon: z.string() }),
  row: z.object({ involvements: z.array(involvement), claims: z.array(claim) }),
})
type Periods = z.infer<typeof networkPeriods.row>

/** From this day, until the other: the first holds, the second does not. */
type Period = readonly [from: string, until: string]

const always = ''
/** After every day that can be written. */
const never = '~'

/**
 * Counts a network month by month. A claim counts while it holds and both its parties are involved. Which of the claims
 * in one direction counts makes no difference to how many do: one per direction, one tie per pair.
 */
export function timelineOf({ involvements, claims }: Periods, today: string): Timeline {
  const parties = new Map<string, Period[]>()
  for (const [id, from, until] of involvements) add(parties, id, [from, until ?? never])
  const directions = new Map<string, Period[]>()
  const pairs = new Map<string, Period[]>()
  for (const [from, to, start, end] of claims) {
    for (const one of parties.get(from) ?? []) {
      for (const other of parties.get(to) ?? []) {
        const counts = overlap(one, other, [start, end ?? never])
        if (!counts) continue
        add(directions, `${from} ${to}`, counts)
        add(pairs, from < to ? `${from} ${to}` : `${to} ${from}`, counts)
      }
    }
  }
  const periods = [...parties.values(), ...directions.values()].flat()
  const starts = periods.flatMap(([from]) => (from === always ? [] : [from])).sort()
  const days = periods.flat().filter((day) => day !== always && day !== never)
  const first = starts[0] ?? today
  const last = days.reduce((latest, day) => (day > latest ? day : latest), today)
  const months = monthsOf(first, last, today)
  const counted = [parties, directions, pairs].map((held) => countHeld(held.values(), months))
  return {
    first,
    today,
    last,
    months: months.map((month, index): TimelineMonth => {
      const [inNetwork = 0, claimed = 0, ties = 0] = counted.map((counts) => counts[index] ?? 0)
      return { ...month, parties: inNetwork, claims: claimed, ties }
    }),
  }
}

function add(held: Map<string, Period[]>, key: string, period: Period): void {
  const known = held.get(key)
  if (known) known.push(period)
  else held.set(key, [period])
}

function overlap(...periods: Period[]): Period | null {
  const from = periods.reduce((latest, [start]) => (start > latest ? start : latest), always)
  const until = periods.reduce((earliest, [, end]) => (end < earliest ? end : earliest), never)
  return from < until ? [from, until] : null
}

/** On each day, how many things hold of which each has these periods. */
function countHeld(things: Iterable<readonly Period[]>, days: readonly { day: string }[]): number[] {
  const counts = days.map(() => 0)
  const firstFrom = (start: string) => {
    const index = days.findIndex(({ day }) => day >= start)
    return index < 0 ? days.length : index
  }
  for (const periods of things) {
    // Periods of one thing may overlap: each day counts once.
    let next = 0
    for (const [from, until] of periods.toSorted()) {
      const end = firstFrom(until)
      for (let index = Math.max(next, firstFrom(from)); index < end; index++) counts[index] = (counts[index] ?? 0) + 1
      next = Math.max(next, end)
    }
  }
  return counts
}
