import { Neighbourhoods, nodeOf, weightOf } from './neighbourhoods.ts'

const parties = 400
/** A ring in which everybody also knows whoever is `far` away. */
const ring = (far: number) => (node: number) =>
  new Map([
    [(node + 1) % parties, 4],
    [(node + parties - 1) % parties, 4],
    [(node + far) % parties, 20],
  ])
const stepsOf = (all: Neighbourhoods, node: number) =>
  [...all.of(node)].map((step) => [nodeOf(step), weightOf(step)] as const)

it('tells the steps of a party, the strongest first', () => {
  const all = new Neighbourhoods(ring(7))
  expect(stepsOf(all, 10)).toEqual([
    [17, 20],
    [11, 4],
    [9, 4],
  ])
  expect(stepsOf(new Neighbourhoods(() => new Map()), 3)).toEqual([])
})

it('finds anew what was forgotten, over and over, without growing for ever', () => {
  let far = 7
  const all = new Neighbourhoods((node) => ring(far)(node))
  for (let round = 0; round < 100; round++) {
    far = 7 + round
    for (let node = 0; node < parties; node += 3) all.forget(node)
    for (let node = 0; node < parties; node += 3) expect(stepsOf(all, node)[0]).toEqual([(node + far) % parties, 20])
  }
  const [one, never] = [3, 2]
  expect(stepsOf(all, never)).toEqual(
    [...ring(far)(never)].map(([node, weight]) => [node, weight]).sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0)),
  )
  far = 50
  expect(stepsOf(all, one)[0]).toEqual([(one + 106) % parties, 20])
  expect(all.steps.length).toBeLessThan(4 * (2 * 4 * parties + 1_000))
})
