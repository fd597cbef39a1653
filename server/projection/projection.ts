import type { PartyKind } from '../../contract/vocabulary.ts'
import { ChangedParties } from './changed-parties.ts'
import { always, dayNumber, never } from './days.ts'
import type { Size } from './memory.ts'
import { type Moment, Network } from './network.ts'
import { Numbered } from './numbered.ts'
import type { ClaimRow, GraphRevision, Named, NamedSeat, PartyRow } from './queries.ts'
import { noEnds, Relation } from './relation.ts'
import { wordsOf } from './uuid-words.ts'

/** What is kept of a party, by its number; undefined where it is gone. */
export type KeptParty = { id: string; kind: PartyKind; label: string; from: number; until: number }

type Dated = { from?: string | null | undefined; until?: string | null | undefined }
const period = ({ from, until }: Dated) => ({
  from: from ? dayNumber(from) : always,
  until: until ? dayNumber(until) : never,
})

const scopeOf = (phenomena: readonly string[]) => phenomena.toSorted().join(' ')
/** Networks of other days that are kept, beside one for each phenomenon. */
const otherNetworks = 8

const more = () => new Int32Array(0)

/**
 * The graph in typed arrays: who is there, for whom they work, which seats they fill, in which networks they are, and who
 * claims to trust whom, with all days. A cache of the database, as of one revision; never a second truth.
 */
export class Projection {
  revision: GraphRevision = { number: 0, epoch: '' }
  /** False where it holds only what one question is about, because the graph is too large to be kept. */
  isWhole = true
  readonly #networks = new Map<string, Network>()
  readonly #changed = new ChangedParties(this)
  readonly numbers = new Numbered()
  readonly parties: (KeptParty | undefined)[] = []
  readonly functions = new Numbered()
  readonly seats = new Numbered()
  readonly phenomena = new Numbered()
  readonly consultations = new Numbered()
  /** How a consultation is called and when it is held, by its number. */
  readonly held: { label: string; from: number; until: number }[] = []
  /** Seats and phenomena by their id, in both languages, in the order of ids. */
  names: { seats: ReadonlyMap<string, NamedSeat>; phenomena: ReadonlyMap<string, Named> } = {
    seats: new Map(),
    phenomena: new Map(),
  }
  /** Which phenomena a claim is for: lists of them, each once; none means everything. */
  readonly scopes = new Numbered()

  readonly posts = new Relation({ ...noEnds(), title: more() })
  readonly filled = new Relation(noEnds())
  readonly involved = new Relation(noEnds())
  readonly participates = new Relation(noEnds())
  readonly claims = new Relation({
    ...noEnds(),
    level: more(),
    confirmedOn: more(),
    toRebuild: more(),
    scope: more(),
    id0: more(),
    id1: more(),
    id2: more(),
    id3: more(),
  })

  /** Keeps a party as it is now. */
  putParty({ id, kind, label, posts, seats, involvements, participations, ...days }: PartyRow): void {
    const left = this.numbers.of(id)
    this.#changed.party(left)
    if (this.parties[left]) this.#forget(left)
    this.parties[left] = { id, kind, label, ...period(days) }
    for (const [organisation, title, from, until] of posts) {
      const right = this.numbers.of(organisation)
      this.posts.add({ left, right, title: this.functions.of(title ?? ''), ...period({ from, until }) })
    }
    const put = (relation: Relation, numbered: Numbered, rows: PartyRow['seats']) => {
      for (const [right, from, until] of rows) {
        relation.add({ left, right: numbered.of(right), ...period({ from, until }) })
      }
    }
    put(this.filled, this.seats, seats)
    put(this.involved, this.phenomena, involvements)
    put(this.participates, this.consultations, participations)
  }

  /** A party that is not in the database any more. */
  removeParty(id: string): void {
    const number = this.numbers.find(id)
    if (number === undefined) return
    this.#changed.party(number)
    this.#forget(number)
    for (const row of [...this.claims.from(number), ...this.claims.to(number)]) this.claims.remove(row)
    this.parties[number] = undefined
  }

  #forget(number: number): void {
    for (const relation of [this.posts, this.filled, this.involved, this.participates]) relation.removeFrom(number)
  }

  putConsultation({ id, label, ...days }: Dated & { id: string; label: string }): void {
    this.held[this.consultations.of(id)] = { label, ...period(days) }
    this.#changed.everything()
  }

  addClaim(from: string, [id, to, level, confirmedOn, phenomena, since, until, toRebuild]: ClaimRow): void {
    const [id0, id1, id2, id3] = wordsOf(id)
    const [left, right] = [this.numbers.of(from), this.numbers.of(to)]
    this.#changed.claim(left, right)
    this.claims.add({
      left,
      right,
      ...period({ from: since, until }),
      level,
      confirmedOn: dayNumber(confirmedOn),
      toRebuild: toRebuild ? 1 : 0,
      scope: this.scopes.of(scopeOf(phenomena)),
      id0,
      id1,
      id2,
      id3,
    })
  }

  removeClaim(id: string, from: string): void {
    const number = this.numbers.find(from)
    if (number === undefined) return
    const words = wordsOf(id)
    const { id0, id1, id2, id3 } = this.claims.table.columns
    const isIt = (row: number) =>
      id0[row] === words[0] && id1[row] === words[1] && id2[row] === words[2] && id3[row] === words[3]
    for (const row of this.claims.from(number)) {
      if (!isIt(row)) continue
      this.#changed.claim(number, this.claims.table.columns.right[row] ?? -1)
      this.claims.remove(row)
    }
  }

  /** The network of a moment; the last ones that were asked for are kept, and follow what changes. */
  network(moment: Moment): Network {
    if (moment.without !== undefined) return new Network(this, moment)
    const key = [moment.phenomenon ?? '', moment.asOf, moment.freshSince].join(' ')
    const known = this.#networks.get(key)
    const network = known ?? new Network(this, moment)
    this.#networks.delete(key)
    this.#networks.set(key, network)
    const [oldest] = this.#networks.keys()
    if (this.#networks.size > this.names.phenomena.size + otherNetworks && oldest !== undefined)
      this.#networks.delete(oldest)
    return network
  }

  /** The revision that is reached once changes are in: of what was found before, nothing is used that they touch. */
  reach(revision: GraphRevision): void {
    this.revision = revision
    const changed = this.#changed.take()
    if (!changed) this.#networks.clear()
    else for (const network of this.#networks.values()) network.follow(changed)
  }

  /** The relations, to be sorted or measured together. */
  get relations(): readonly Relation[] {
    return [this.posts, this.filled, this.involved, this.participates, this.claims]
  }

  /** Rows that are kept, those that are gone but not yet cleared away included. */
  get size(): Size {
    return { parties: this.parties.length, claims: this.claims.table.size }
  }

  /** Bytes of all typed arrays; names and ids come on top, some hundred bytes for each party. */
  get bytes(): number {
    return this.relations.reduce((sum, { bytes }) => sum + bytes, 0)
  }
}
