import { projectionOf } from '../testing/projection-of.ts'
import { smallTown } from '../testing/small-town.ts'
import { atOnce, inTurns, type Turns } from './in-turns.ts'

const projection = projectionOf(smallTown)
const write = () => projection.reach({ number: projection.revision.number + 1, epoch: 'test' })

/** Works for longer than one turn before each yield, and answers by which revisions it went. */
function* working(parts: number): Turns<number[]> {
  const revisions: number[] = []
  for (let part = 0; part < parts; part++) {
    for (const end = performance.now() + 60; performance.now() < end; ) revisions[part] = projection.revision.number
    yield
  }
  return revisions
}

it('lets others have a turn in between', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 1)
  expect(await inTurns(projection, () => working(3))).toEqual([0, 0, 0])
  clearInterval(counting)
  expect(turns).toBeGreaterThan(1)
  expect(atOnce(working(1))).toEqual([0])
})

it('begins anew after a write, so that all of it is of one revision', async () => {
  setTimeout(write, 70)
  expect(await inTurns(projection, () => working(3))).toEqual([1, 1, 1])
})

it('does it at once where it would never end, with a write in every turn', async () => {
  const writing = setInterval(write, 1)
  const revisions = await inTurns(projection, () => working(3))
  clearInterval(writing)
  expect(new Set(revisions).size).toBe(1)
})
