import { type Dataset, dataset } from '../../contract/dataset.ts'
import { townId } from './small-town.ts'

/** Who trusts whom, by their numbers; at what level; and whether that was confirmed long ago. */
export type PersonClaim = [from: string, to: string, level: number, stale: boolean]

/** The day on which the tests look at them. */
export const peopleDay = '2026-01-15'

/** Numbered people who all are in the one network, `acquaintance`, and their claims. */
export function peopleWithClaims(claims: readonly PersonClaim[]): Dataset {
  const people = [...new Set([...claims.map(([from]) => from), ...claims.map(([, to]) => to)])]
  const id = 'acquaintance'
  return dataset.parse({
    referenceDay: peopleDay,
    phenomena: [{ id, theme: 'test', nameNl: id, nameEn: id }],
    professionals: people.map((number) => ({ id: townId(Number(number)), name: number })),
    involvements: people.map((number) => ({ phenomenonId: id, partyId: townId(Number(number)) })),
    trustRelations: claims.map(([from, to, level, stale], i) => ({
      id: townId(10_000 + i),
      from: townId(Number(from)),
      to: townId(Number(to)),
      level,
      confirmedOn: stale ? '2023-01-15' : peopleDay,
    })),
  })
}
