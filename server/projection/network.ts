import { dayNumber } from './days.ts'
import { Neighbourhoods } from './neighbourhoods.ts'
import type { Projection } from './projection.ts'
import { type Claimed, contactWeight, tieWeight } from './weights.ts'

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

const notFor = 0
const general = 1
const named = 2

/** The network of a moment, read straight from the projection: nothing is built before it is asked for. */
export class Network {
  readonly projection: Projection
  readonly #day: number
  readonly #freshSince: number
  readonly #without: number | undefined
  readonly #name: string | undefined
  /** The number of the phenomenon; -1 for everybody; -2 for one that nothing is about. */
  #phenomenon: number
  /** By the number of a scope: whether a claim of it counts here, and before which others. */
  #counts: Uint8Array
  /** Who is one step away: by a tie or a contact, whichever is stronger. */
  readonly neighbourhoods = new Neighbourhoods((node) => this.#neighboursOf(node))

  constructor(projection: Projection, { phenomenon, asOf, freshSince, without }: Moment) {
    this.projection = projection
    this.#day = dayNumber(asOf)
    this.#freshSince = dayNumber(freshSince)
    this.#without = without
    this.#name = phenomenon
    this.#phenomenon = this.#numbered()
    this.#counts = this.#counting()
  }

  /** Goes on after a change: what was found around these parties is found anew. */
  follow(changed: Iterable<number>): void {
    for (const node of changed) this.neighbourhoods.forget(node)
    this.#phenomenon = this.#numbered()
    if (this.#counts.length < this.projection.scopes.size) this.#counts = this.#counting()
  }

  #numbered(): number {
    return this.#name === undefined ? -1 : (this.projection.phenomena.find(this.#name) ?? -2)
  }

  #counting(): Uint8Array {
    const { scopes } = this.projection
    const phenomenon = this.#name
    return Uint8Array.from({ length: scopes.size }, (_, scope) => {
      const text = scopes.text(scope)
      if (phenomenon === undefined) return text === '' ? named : general // a general claim before any other
      return text === '' ? general : text.split(' ').includes(phenomenon) ? named : notFor
    })
  }

  /** Whether a party is there on the day, and in the network. */
  has(node: number): boolean {
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

  /** Every party of the network, by number. */
  *nodes(): Generator<number> {
    const { parties, involved } = this.projection
    if (this.#phenomenon === -1) {
      for (let node = 0; node < parties.length; node++) if (this.has(node)) yield node
      return
    }
    const { left } = involved.table.columns
    for (const row of involved.to(this.#phenomenon)) {
      const node = left[row] ?? -1
      if (involved.holds(row, this.#day) && this.has(node)) yield node
    }
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
    for (const [other, { outgoing, incoming }] of this.#claimsAround(node)) {
      if (this.has(other)) yield [other, { outgoing: this.#claimed(outgoing), incoming: this.#claimed(incoming) }]
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
    const claims = this.#claimsAround(node).get(other)
    return {
      outgoing: this.#claimed(claims?.outgoing),
      incoming: this.#claimed(claims?.incoming),
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
      .sort((a, b) => (from[b] ?? 0) - (from[a] ?? 0) || this.#compare(right[a] ?? 0, right[b] ?? 0))
      .map((row) => ({ organisation: right[row] ?? 0, title: functions.text(title[row] ?? 0) }))
  }

  #compare(a: number, b: number): number {
    return this.projection.numbers.text(a) < this.projection.numbers.text(b) ? -1 : 1
  }

  #leftOf(relation: Projection['posts'] | Projection['filled'], end: number): number[] {
    const { left } = relation.table.columns
    const found = [...relation.to(end)].filter((row) => relation.holds(row, this.#day)).map((row) => left[row] ?? -1)
    return [...new Set(found)].filter((node) => this.has(node))
  }

  /** Per other party the claim that counts in each direction. */
  #claimsAround(node: number): Map<number, { outgoing?: number; incoming?: number }> {
    const { claims } = this.projection
    const { left, right } = claims.table.columns
    const around = new Map<number, { outgoing?: number; incoming?: number }>()
    const take = (row: number, other: number, direction: 'outgoing' | 'incoming') => {
      if (!this.#isCounted(row)) return
      const both = around.get(other) ?? {}
      const rival = both[direction]
      if (rival === undefined || this.#precedes(row, rival)) both[direction] = row
      around.set(other, both)
    }
    for (const row of claims.from(node)) take(row, right[row] ?? -1, 'outgoing')
    for (const row of claims.to(node)) take(row, left[row] ?? -1, 'incoming')
    return around
  }

  #isCounted(row: number): boolean {
    const { claims } = this.projection
    return claims.holds(row, this.#day) && this.#counts[claims.table.columns.scope[row] ?? 0] !== notFor
  }

  /** The phenomenon's own claim before the general one, then the one confirmed last, then the lowest id. */
  #precedes(row: number, rival: number): boolean {
    const { scope, confirmedOn, id0, id1, id2, id3 } = this.projection.claims.table.columns
    const rank = (one: number) => this.#counts[scope[one] ?? 0] ?? 0
    if (rank(row) !== rank(rival)) return rank(row) > rank(rival)
    if (confirmedOn[row] !== confirmedOn[rival]) return (confirmedOn[row] ?? 0) > (confirmedOn[rival] ?? 0)
    for (const word of [id0, id1, id2, id3]) {
      if (word[row] !== word[rival]) return (word[row] ?? 0) >>> 0 < (word[rival] ?? 0) >>> 0
    }
    return false
  }

  #claimed(row: number | undefined): Claimed | undefined {
    if (row === undefined) return undefined
    const { level, confirmedOn, toRebuild } = this.projection.claims.table.columns
    return { level: level[row] ?? 0, stale: toRebuild[row] === 1 || (confirmedOn[row] ?? 0) < this.#freshSince }
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
