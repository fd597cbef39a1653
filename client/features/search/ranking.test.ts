import type { SearchHit } from '../../../contract/parties.ts'
import { inNetworkFirst } from './ranking.ts'

const hit = (id: string, score: number, phenomena: string[]): SearchHit => ({
  id,
  kind: 'professional',
  label: id,
  layer: null,
  phenomena,
  score,
})
const hits = [hit('best', 9, []), hit('out', 5, ['other']), hit('in', 5, ['this'])]

test('a better match stays better; equal matches put the network first', () => {
  expect(inNetworkFirst(hits, 'this').map(({ id }) => id)).toEqual(['best', 'in', 'out'])
})

test('without a phenomenon the order of the answer stays', () => {
  expect(inNetworkFirst(hits, null)).toEqual(hits)
})
