import type { PartyKind } from '../../../contract/vocabulary.ts'
import type { PartyDraft } from './drafts.ts'
import { folded } from './fold.ts'
import { NearNames } from './near-names.ts'

/** A party as it is recognised: one that is stored, one of the file, or both. */
export type Entry = {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly shortName?: string | undefined
  readonly email?: string | undefined
  /** Organisations that it works for, or that it is a part of. */
  readonly organisations: Set<string>
  readonly isStored: boolean
  /** What the file says of it, in the order of its rows. */
  readonly drafts: PartyDraft[]
  /** Entries that it may be the same as, until the asker decides. */
  readonly maybe: Set<Entry>
}

/** Finds parties by id, e-mail address and name, the stored ones and those of the file alike. */
export class PartyIndex {
  readonly #byId = new Map<string, Entry>()
  readonly #byEmail = new Map<string, Entry[]>()
  readonly #byName = new Map<string, Entry[]>()
  readonly #near = { organisation: new NearNames<Entry>(), professional: new NearNames<Entry>() }

  add(entry: Entry): void {
    this.#byId.set(entry.id, entry)
    if (entry.email) append(this.#byEmail, entry.email.toLowerCase(), entry)
    const names = new Set([entry.name, entry.shortName ?? ''].map(nameKey).filter((key) => key !== ''))
    for (const key of names) append(this.#byName, key, entry)
    this.#near[entry.kind].add(nameKey(entry.name), entry)
  }

  /** Lets an entry be found by what the file calls it as well. */
  alsoAs(entry: Entry, name: string, email: string | undefined): void {
    if (email && !this.withEmail(email).includes(entry)) append(this.#byEmail, email.toLowerCase(), entry)
    if (!this.withName(name).includes(entry)) append(this.#byName, nameKey(name), entry)
  }

  /** Lets a party be found by the id that its file gives it. */
  knowAs(id: string, entry: Entry): void {
    this.#byId.set(id, entry)
  }

  withId(id: string): Entry | undefined {
    return this.#byId.get(id) ?? this.#byId.get(id.toLowerCase())
  }

  withEmail(email: string): readonly Entry[] {
    return this.#byEmail.get(email.toLowerCase()) ?? []
  }

  withName(name: string): readonly Entry[] {
    return this.#byName.get(nameKey(name)) ?? []
  }

  /** Entries of one kind whose name is nearly this one. */
  nearName(name: string, kind: PartyKind): Entry[] {
    return [...this.#near[kind].find(nameKey(name))]
  }

  *entries(): Generator<Entry> {
    for (const [id, entry] of this.#byId) if (id === entry.id) yield entry
  }
}

/** A name as it is compared; `Vries, Sanne de` is Sanne de Vries. */
export function nameKey(name: string): string {
  const [last = '', first, ...more] = name.split(',')
  return folded(first !== undefined && more.length === 0 ? `${first} ${last}` : name)
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = map.get(key)
  if (there) there.push(entry)
  else map.set(key, [entry])
}
