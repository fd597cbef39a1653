import type { Network } from '../../projection/network.ts'
import { fillsWeight, worksForWeight } from '../../projection/weights.ts'

/** How a route ends once it is at a party: there, at an organisation or seat by it, or at a seat by way of an organisation. */
export type Tail = {
  product: number
  steps: number
  /** The organisation by which a seat is reached. */
  through?: number
  last?: 'works-for' | 'fills'
}

/** Where routes end. */
export type Goal = {
  id: string
  tails: ReadonlyMap<number, readonly Tail[]>
  /** The party itself: a route that is there goes no further. */
  ends: ReadonlySet<number>
}

const arrived: Tail = { product: 1, steps: 0 }
const byWork: Tail = { product: worksForWeight, steps: 1, last: 'works-for' }
const bySeat: Tail = { product: fillsWeight, steps: 1, last: 'fills' }

/** A party as goal: an organisation is also reached through whoever works for it. */
export function partyGoal(network: Network, party: number): Goal {
  const tails = new Map<number, Tail[]>()
  if (network.has(party)) tails.set(party, [arrived])
  for (const worker of network.workersOf(party)) add(tails, worker, byWork)
  return { id: network.projection.numbers.text(party), tails, ends: new Set([party]) }
}

/** A seat as goal: reached through whoever fills it, and where that is an organisation, through whoever works for it. */
export function seatGoal(network: Network, seat: string): Goal {
  const tails = new Map<number, Tail[]>()
  for (const filler of network.fillersOf(seat)) {
    add(tails, filler, bySeat)
    for (const worker of network.workersOf(filler)) {
      add(tails, worker, { product: worksForWeight * fillsWeight, steps: 2, through: filler, last: 'fills' })
    }
  }
  return { id: seat, tails, ends: new Set() }
}

function add(tails: Map<number, Tail[]>, party: number, tail: Tail): void {
  const known = tails.get(party)
  if (known) known.push(tail)
  else tails.set(party, [tail])
}
