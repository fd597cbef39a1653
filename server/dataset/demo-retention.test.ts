import { readSeed } from '../../seed/read.ts'
import { readConfig } from '../config.ts'
import { endsOn, today } from '../graph-view/days.ts'

const { freshnessMonths, retentionMonths } = readConfig({})
const asOf = today()
const current = readSeed('demo', asOf).trustRelations.filter(({ until }) => until === undefined || until > asOf)
const endedBy = (months: number) =>
  current.filter((claim) => endsOn(claim.confirmedOn, freshnessMonths, months) <= asOf)

it('ends none of the claims that the demo shows as stale', () => {
  expect(endedBy(1).length).toBeGreaterThan(100)
  expect(endedBy(retentionMonths)).toEqual([])
})
