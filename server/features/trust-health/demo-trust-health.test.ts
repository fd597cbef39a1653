import { type TieCounts, trustHealth } from '../../../contract/trust-health.ts'
import { layers, tieGroupings } from '../../../contract/vocabulary.ts'
import { freshSince, today } from '../../graph-view/days.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { seatByDefinition, seatsInOrder } from '../../testing/seats-by-definition.ts'
import { demoData } from '../../testing/store.ts'
import { type TieByDefinition, tiesByDefinition } from '../../testing/ties-by-definition.ts'

const data = demoData()
const on = appOn(() => data)
const asOf = today()
const year = Number(asOf.slice(0, 4))
/** The last days of the eight quarters before today. */
const quarters = [year - 3, year - 2, year - 1, year]
  .flatMap((one) => ['03-31', '06-30', '09-30', '12-31'].map((day) => `${one}-${day}`))
  .filter((day) => day < asOf)
  .slice(-8)

const noPairs = (): TieCounts => ({ mutual: 0, 'one-sided': 0, stale: 0, unknown: 0 })
function stateOf(tie: TieByDefinition | undefined): keyof TieCounts {
  if (!tie) return 'unknown'
  return tie.stale > 0 ? 'stale' : tie.claims.length === 2 ? 'mutual' : 'one-sided'
}

/** Every two parties of a network on a day, one by one, counted under the name that is given to them. */
function counted(phenomenon: string, day: string, nameOf: (one: string, other: string) => string) {
  const { members, ties, tie } = tiesByDefinition(data, phenomenon, day, freshSince(day, 12))
  const found = new Map<string, TieCounts>()
  const parties = [...members]
  for (const [place, one] of parties.entries()) {
    for (const other of parties.slice(place + 1)) {
      const name = nameOf(one, other)
      const counts = found.get(name) ?? noPairs()
      counts[stateOf(tie(one, other))]++
      found.set(name, counts)
    }
  }
  return { parties, ties, found }
}
const inAll = (phenomenon: string, day: string) => counted(phenomenon, day, () => 'all').found.get('all') ?? noPairs()

it.each(data.phenomena.flatMap(({ id }) => tieGroupings.map((by) => [id, by] as const)))(
  'says of %s, by %s, what is so of every two parties',
  async (phenomenon, by) => {
    const path = `/v1/networks/${phenomenon}/trust-health?asOf=${asOf}&by=${by}`
    const { revision: _, ...answer } = answerOf(await ask(on.app, 'GET', path), trustHealth.strict())
    const groupOf = (party: string) => {
      const seat = seatByDefinition(data, party, asOf)
      return (by === 'layer' ? seat?.layer : seat?.id) ?? null
    }
    const { parties, ties } = counted(phenomenon, asOf, () => '')
    const groupIds = new Map(parties.map((party) => [party, groupOf(party)]))
    const groups = [...(by === 'layer' ? layers : seatsInOrder(data).map(({ id }) => id)), null].flatMap((id) => {
      const inIt = parties.filter((party) => groupIds.get(party) === id)
      return inIt.length > 0 ? [{ id, parties: inIt.length }] : []
    })
    const place = (party: string) => groups.findIndex(({ id }) => id === groupIds.get(party))
    const { found } = counted(phenomenon, asOf, (one, other) =>
      String([place(one), place(other)].sort((a, b) => a - b)),
    )
    const claims = ties.flatMap((tie) => tie.claims)
    const answered = ties.flatMap((tie) => (tie.claims.length === 2 ? tie.claims : []))
    const totals = inAll(phenomenon, asOf)
    expect(answer).toEqual({
      phenomenon,
      asOf,
      parties: parties.length,
      totals,
      claims: {
        all: claims.length,
        stale: ties.reduce((sum, { stale }) => sum + stale, 0),
        answered: answered.length,
      },
      reciprocity: answered.length / claims.length,
      groups,
      pairs: groups.flatMap((_, one) =>
        groups.slice(one).map((__, more) => ({
          one,
          other: one + more,
          ...(found.get(`${one},${one + more}`) ?? noPairs()),
        })),
      ),
      trend: [...quarters.map((day) => ({ asOf: day, ...inAll(phenomenon, day) })), { asOf, ...totals }],
    })
    expect(Object.values(totals).every((many) => many > 0)).toBe(true)
  },
)
