import { CountedClaims } from './counted-claims.ts'
import { dayNumber } from './days.ts'
import type { Turns } from './in-turns.ts'
import { Neighbourhoods } from './neighbourhoods.ts'
import type { Projection } from './projection.ts'
import { type Claimed, claimOf, contactWeight, tieWeight } from './weights.ts'

/** Which network: of a phenomenon, or of everybody, on a day; and since when a confirmation is fresh. */
export type Moment = {
  phenomenon?: string | undefined
  asOf: string
  freshSince: string
  /** A party that is left out in thought, by its number. */
  without?: number
}

/** The claims that count between two parties, in each direction; at least one. */
export type Tie = { outgoing: Claimed | undefined; incoming: Claimed | undefined }

/** How two parties are joined: by the claims that count, by work, or by a consultation. */
export type Joint = Tie & {
  organisation: number | undefined
  consultation: number | undefined
}

/** Around so many parties is looked at in some milliseconds. */
const manyParties = 1_000

type Members = { nodes: readonly number[]; isIn: Uint8Array }

/** The network of a moment, read straight from the projection: nothing is built before it is asked for. */
export class Network {
  readonly projection: Projection
  readonly #day: number
  readonly #without: number | undefined
  readonly #name: string | undefined
  /** The number of the phenomenon; -1 for everybody; -2 for one that nothing is about. */
  #phenomenon: number
  readonly #claims: CountedClaims
  /** Found once somebody looks at all of them. */
  #members: Members | undefined
  /** Who is one step away: by a tie or a contact, whichever is stronger. */
  readonly neighbourhoods = new Neighbourhoods((node) => this.#neighboursOf(node))

  constructor(projection: Projection, { phenomenon, asOf, freshSince, without }: Moment) {
    this.projection = projection
    this.#day = dayNumber(asOf)
    this.#without = without
    this.#name = phenomenon
    this.#phenomenon = this.#numbered()
    this.#claims = new CountedClaims(projection, phenomenon, this.#day, freshSince)
  }

  /** Goes on after a change: what was found around these parties is found anew. */
  follow(changed: Iterable<number>): void {
    for (const node of changed) this.neighbourhoods.forget(node)
    this.#members = undefined
    this.#phenomenon = this.#numbered()
    this.#claims.follow()
  }

  #numbered(): number {
    return this.#name === undefined ? -1 : (this.projection.phenomena.find(this.#name) ?? -2)
  }

  /** Whether a party is there on the day, and in the network. */
  has(node: number): boolean {
    return this.#members ? this.#members.isIn[node] === 1 : this.#isMember(node)
  }

  #isMember(node: number): boolean {
    const { parties, involved } = this.projection
    const party = parties[node]
    if (!party || party.from > this.#day || party.until <= this.#day || node === this.#without) return false
    if (this.#phenomenon === -1) return true
    const { right } = involved.table.columns
    for (const row of involved.from(node)) {
      if (right[row] === this.#phenomenon && involved.holds(row, this.#day)) return true
    }
    return false
  }

  /** Every party of the network, by number, each once. */
  nodes(): readonly number[] {
    this.#members ??= this.#found()
    return this.#members.nodes
  }

  #found(): Members {
    const { parties, involved } = this.projection
    const isIn = new Uint8Array(parties.length)
    const { left } = involved.table.columns
    const rows = this.#phenomenon === -1 ? parties.keys() : involved.to(this.#phenomenon)
    for (const row of rows) {
      const node = this.#phenomenon === -1 ? row : (left[row] ?? -1)
      if (this.#isMember(node)) isIn[node] = 1
    }
    return { isIn, nodes: [...isIn.keys()].filter((node) => isIn[node] === 1) }
  }

  #neighboursOf(node: number): Map<number, number> {
    const weights = new Map<number, number>()
    for (const [other, { outgoing, incoming }] of this.tiesOf(node)) weights.set(other, tieWeight(outgoing, incoming))
    for (const other of this.#contactsOf(node)) {
      if ((weights.get(other) ?? 0) < contactWeight && this.has(other)) weights.set(other, contactWeight)
    }
    return weights
  }

  /** The ties of a party within the network, in no order. */
  *tiesOf(node: number): Generator<[other: number, Tie]> {
    const { others, outgoing, incoming } = this.#claims.around(node)
    for (const [place, other] of others.entries()) {
      if (this.has(other)) yield [other, tieOf(outgoing[place], incoming[place])]
    }
  }

  /** The same for what looks at all of them: every tie once, with the marks of its claims (`markOf`). */
  *eachTie(visit: (one: number, other: number, outgoing: number, incoming: number) => void): Turns<void> {
    for (const [i, one] of this.nodes().entries()) {
      if (i % manyParties === 0) yield
      const { others, outgoing, incoming } = this.#claims.around(one)
      for (const [place, other] of others.entries()) {
        if (one < other && this.has(other)) visit(one, other, outgoing[place] ?? 0, incoming[place] ?? 0)
      }
    }
  }

  /** Who is one step away by what is not stale: a tie that rests on fresh claims alone, or a contact. */
  *freshNeighbours(node: number): Generator<number> {
    for (const [other, { outgoing, incoming }] of this.tiesOf(node)) {
      if (!outgoing?.stale && !incoming?.stale) yield other
    }
    for (const other of this.#contactsOf(node)) if (this.has(other)) yield other
  }

  /** What joins two parties of the network. */
  jointOf(node: number, other: number): Joint {
    const { others, outgoing, incoming } = this.#claims.around(node)
    const place = others.indexOf(other)
    return {
      ...tieOf(outgoing[place], incoming[place]),
      organisation: this.#shared(node, other, this.projection.posts),
      consultation: this.#shared(node, other, this.projection.participates),
    }
  }

  /** Who works for an organisation, in the network. */
  workersOf(organisation: number): number[] {
    return this.#leftOf(this.projection.posts, organisation)
  }

  /** Who fills a seat, in the network. */
  fillersOf(seat: string): number[] {
    const number = this.projection.seats.find(seat)
    return number === undefined ? [] : this.#leftOf(this.projection.filled, number)
  }

  /** The seats that a party fills on the day, by id. */
  seatsOf(node: number): string[] {
    const { filled, seats } = this.projection
    const { right } = filled.table.columns
    const held = [...filled.from(node)].filter((row) => filled.holds(row, this.#day))
    return [...new Set(held.map((row) => seats.text(right[row] ?? -1)))].sort()
  }

  /** The posts of a party on the day: for whom, and as what; the latest first. */
  postsOf(node: number): { organisation: number; title: string }[] {
    const { posts, functions } = this.projection
    const { right, title, from } = posts.table.columns
    return [...posts.from(node)]
      .filter((row) => posts.holds(row, this.#day))
      .sort((a, b) => (from[b] ?? 0) - (from[a] ?? 0) || this.projection.numbers.compare(right[a] ?? 0, right[b] ?? 0))
      .map((row) => ({ organisation: right[row] ?? 0, title: functions.text(title[row] ?? 0) }))
  }

  #leftOf(relation: Projection['posts'] | Projection['filled'], end: number): number[] {
    const { left } = relation.table.columns
    const found = [...relation.to(end)].filter((row) => relation.holds(row, this.#day)).map((row) => left[row] ?? -1)
    return [...new Set(found)].filter((node) => this.has(node))
  }

  /** Colleagues, and who sits in the same consultations. */
  *#contactsOf(node: number): Generator<number> {
    for (const relation of [this.projection.posts, this.projection.participates]) {
      const { left, right } = relation.table.columns
      for (const row of relation.from(node)) {
        if (!this.#isMeetingPlace(relation, row)) continue
        for (const one of relation.to(right[row] ?? -1)) {
          const other = left[one] ?? -1
          if (other !== node && relation.holds(one, this.#day)) yield other
        }
      }
    }
  }

  /** Whether somebody is at a place on the day, and the place itself is there. */
  #isMeetingPlace(relation: Projection['posts'] | Projection['participates'], row: number): boolean {
    if (!relation.holds(row, this.#day)) return false
    const place = relation.table.columns.right[row] ?? -1
    const { parties, held, posts } = this.projection
    const days = relation === posts ? parties[place] : held[place]
    return days !== undefined && days.from <= this.#day && days.until > this.#day
  }

  #shared(node: number, other: number, relation: Projection['posts'] | Projection['participates']): number | undefined {
    const { right } = relation.table.columns
    const places = (one: number) =>
      [...relation.from(one)].filter((row) => this.#isMeetingPlace(relation, row)).map((row) => right[row] ?? -1)
    const theirs = new Set(places(other))
    return places(node).find((place) => theirs.has(place))
  }
}

const tieOf = (outgoing = 0, incoming = 0): Tie => ({ outgoing: claimOf[outgoing], incoming: claimOf[incoming] })
