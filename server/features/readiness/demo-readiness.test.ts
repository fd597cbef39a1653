import { freshSince } from '../../graph-view/days.ts'
import { atOnce } from '../../projection/in-turns.ts'
import { askedOfData } from '../../testing/asked-of-data.ts'
import { readinessByDefinition } from '../../testing/brute-readiness.ts'
import { demoData } from '../../testing/store.ts'
import { readinessOf } from './readiness.ts'

const data = demoData()
const ask = askedOfData(data)
const day = data.referenceDay

/** A sample of everybody in a network, all of its coordinators among them. */
function askers(phenomenon: string) {
  const involved = data.involvements.filter(({ phenomenonId }) => phenomenonId === phenomenon)
  return involved.filter(({ roles }, i) => roles.includes('coordinates') || i % 5 === 0).map(({ partyId }) => partyId)
}

it.each(data.phenomena.map(({ id }) => id))('says of every seat of %s what the definition says', (phenomenon) => {
  const known = new Map<string, ReturnType<typeof readinessByDefinition>>()
  const byDefinition = (asOf: string) => {
    const statuses = known.get(asOf) ?? readinessByDefinition(data, phenomenon, asOf, freshSince(asOf, 12))
    known.set(asOf, statuses)
    return statuses
  }
  for (const from of askers(phenomenon)) {
    const { seats, totals, necessities, trend } = atOnce(readinessOf(ask(phenomenon, day, from), 'nl'))
    const found = Object.fromEntries(seats.map(({ partyTypeId, status }) => [partyTypeId, status]))
    expect({ from, found }).toEqual({ from, found: byDefinition(day)(from) })
    expect(totals.needed).toBe(seats.length)
    expect(necessities.reduce((sum, { reached }) => sum + reached, 0)).toBe(totals.reached)
    expect(trend.at(-1)).toEqual({ asOf: day, needed: totals.needed, reached: totals.reached })
    for (const { asOf, reached } of trend) {
      const then = byDefinition(asOf)(from)
      expect({ asOf, reached }).toEqual({
        asOf,
        reached: Object.values(then).filter((one) => one === 'reached').length,
      })
    }
    for (const { status, steps, partyTypeId } of seats) {
      const ties = steps.filter(({ kind }) => kind === 'trusts')
      if (['vacant', 'organisation-only', 'no-ties'].includes(status)) expect(steps).toEqual([])
      else {
        expect(steps[0]?.from).toBe(from)
        expect(steps.at(-1)?.to).toBe(partyTypeId)
        expect(steps.slice(1).every((step, i) => step.from === steps[i]?.to)).toBe(true)
        expect(ties.length <= 2).toBe(status !== 'too-far')
        const isWhole = ties.every(({ state, staleClaims }) => state === 'mutual' && staleClaims === 0)
        expect(isWhole).toBe(status === 'reached' || status === 'too-far')
      }
    }
  }
})
