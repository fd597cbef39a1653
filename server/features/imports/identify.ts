import { createHash, randomUUID } from 'node:crypto'
import type { ImportOptions } from '../../../contract/imports.ts'
import { uuid } from '../../../contract/primitives.ts'
import type { Duplicate, PartyDraft, RowState } from './drafts.ts'
import type { Messages } from './messages.ts'
import { type Entry, nameKey, type PartyIndex } from './party-index.ts'
import type { References } from './references.ts'

type Found = Map<Entry, Pick<Duplicate, 'because' | 'sure'>>
type Decision = ImportOptions['duplicates'][number]

/** Duplicates shown with one row. */
const mostShown = 5

/** Says of each party of the file whether it is one that is there already, in the store or on an earlier row. */
export class Identities {
  readonly #index: PartyIndex
  readonly #references: References
  readonly #decisions: Map<string, Decision>
  readonly #say: Messages
  readonly #rows = new Map<string, Entry>()
  readonly entryOf = new Map<PartyDraft, Entry>()

  constructor(index: PartyIndex, references: References, decisions: readonly Decision[], say: Messages) {
    this.#index = index
    this.#references = references
    this.#say = say
    this.#decisions = new Map(decisions.map((one) => [rowId(one), one]))
  }

  /** Organisations come before those who work for them: where somebody works helps to recognise them. */
  identify(draft: PartyDraft): void {
    const { row } = draft
    const organisations = this.#organisationsOf(draft)
    const known = draft.id === undefined ? undefined : this.#index.withId(draft.id)
    if (known) {
      if (known.kind === draft.kind) this.#join(known, draft, organisations)
      else row.faults.push({ ...at(draft.columns.id), message: this.#say.otherKind })
      return
    }
    const found = this.#alike(draft, organisations)
    const chosen = this.#choice(draft, found)
    if (chosen) {
      this.#join(chosen, draft, organisations)
      return
    }
    const entry = this.#newEntry(draft, organisations)
    for (const other of row.undecided ? found.keys() : []) entry.maybe.add(other)
  }

  /** The party to merge with; undefined when it is another one, or nobody has said so yet (`undecided`). */
  #choice({ row }: PartyDraft, found: Found): Entry | undefined {
    const decision = this.#decisions.get(rowId(row))
    const sure = [...found].filter(([, { sure: isSure }]) => isSure).map(([entry]) => entry)
    row.duplicates = [...found].slice(0, mostShown).map(([entry, why]) => this.#shown(entry, why))
    if (decision?.choice === 'keep-apart') return undefined
    if (decision?.choice === 'merge') {
      const wanted = decision.with
      const chosen =
        wanted === undefined ? [...found.keys()][0] : (this.#index.withId(wanted) ?? this.#rows.get(wanted))
      if (!chosen) row.faults.push({ message: this.#say.gone })
      return chosen
    }
    if (sure.length === 1) return sure[0]
    row.undecided = found.size > 0
    return undefined
  }

  #shown(entry: Entry, why: Pick<Duplicate, 'because' | 'sure'>): Duplicate {
    const [row] = entry.isStored ? [] : entry.drafts.map((draft) => draft.row)
    const place = row && this.#say.line(row.line, row.table === 'file' ? undefined : row.table)
    const organisation = [...entry.organisations].flatMap((id) => this.#index.withId(id)?.name ?? [])
    const detail = [organisation.join(', '), entry.email, place].filter(Boolean).join(' · ')
    return { id: row ? rowId(row) : entry.id, label: entry.name, ...(detail && { detail }), ...why }
  }

  #alike(draft: PartyDraft, organisations: ReadonlySet<string>): Found {
    const found: Found = new Map()
    const { name, email } = namesOf(draft)
    const hasId = isUuid(draft.id)
    if (!name) return found
    const add = (entries: Iterable<Entry>, because: Duplicate['because'], sure: (entry: Entry) => boolean) => {
      for (const entry of entries) {
        // Rows with ids of their own are told apart by those.
        const apart = entry.kind !== draft.kind || found.has(entry) || (hasId && !entry.isStored)
        if (!apart) found.set(entry, { because, sure: sure(entry) })
      }
    }
    const named = this.#index.withName(name).filter((entry) => nameKey(entry.name) === nameKey(name))
    const near = hasId ? [] : this.#index.nearName(name, draft.kind)
    if (email) {
      const isNamedSo = new Set([...named, ...near])
      add(this.#index.withEmail(email), 'same-email', (entry) => isNamedSo.has(entry))
    }
    const shared = (entry: Entry) => [...organisations].some((id) => entry.organisations.has(id))
    const isSame = (entry: Entry) =>
      draft.kind === 'professional'
        ? shared(entry)
        : organisations.size === 0 || entry.organisations.size === 0 || shared(entry)
    add(named.filter(isSame), 'same-name-and-organisation', () => true)
    if (!hasId) {
      add(named, 'near-name', () => false)
      // Two work addresses at two organisations are two people, unless the very name is the same.
      const apart = (entry: Entry) =>
        email && entry.email && email.toLowerCase() !== entry.email.toLowerCase() && !shared(entry)
      add(
        near.filter((entry) => !apart(entry)),
        'near-name',
        () => false,
      )
    }
    return found
  }

  #join(entry: Entry, draft: PartyDraft, organisations: ReadonlySet<string>): void {
    const { name, email } = namesOf(draft)
    const decided = this.#decisions.has(rowId(draft.row))
    const earlier = entry.drafts[0]
    const isNewPost = [...organisations].some((id) => !entry.organisations.has(id)) && draft.kind === 'professional'
    if (earlier && !decided && !isNewPost) {
      const place = this.#say.line(
        earlier.row.line,
        earlier.row.table === draft.row.table ? undefined : earlier.row.table,
      )
      draft.row.faults.push({ ...at(draft.columns.name), message: this.#say.sameRow(place) })
    }
    entry.drafts.push(draft)
    for (const id of organisations) entry.organisations.add(id)
    if (name) this.#index.alsoAs(entry, name, email)
    this.#register(entry, draft)
  }

  #newEntry(draft: PartyDraft, organisations: Set<string>): Entry {
    const { name, shortName, email } = namesOf(draft)
    const id = isUuid(draft.id) ? draft.id.toLowerCase() : randomUUID()
    const entry: Entry = {
      id,
      kind: draft.kind,
      name,
      shortName,
      email,
      organisations,
      isStored: false,
      drafts: [draft],
      maybe: new Set(),
    }
    this.#index.add(entry)
    this.#register(entry, draft)
    return entry
  }

  #register(entry: Entry, draft: PartyDraft): void {
    this.entryOf.set(draft, entry)
    this.#rows.set(rowId(draft.row), entry)
    if (draft.id !== undefined) this.#index.knowAs(draft.id, entry)
  }

  /** Where it works, or what it is a part of, as far as that is clear; what is not becomes a fault later. */
  #organisationsOf(draft: PartyDraft): Set<string> {
    const refs = [...draft.posts.map((post) => post.organisation), ...(draft.partOf ? [draft.partOf] : [])]
    const found = refs.map((ref) => this.#references.candidates(ref))
    return new Set(found.flatMap((entries) => (entries.length === 1 ? entries.map(({ id }) => id) : [])))
  }
}

function namesOf({ fields }: PartyDraft): { name: string; shortName?: string | undefined; email?: string | undefined } {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return { name: text(fields.name) ?? '', shortName: text(fields.shortName), email: text(fields.email) }
}

function isUuid(id: string | undefined): id is string {
  return id !== undefined && uuid.safeParse(id).success
}

const at = (column: string | undefined) => (column === undefined ? {} : { column })

/** An id of a row of the file: the same each time that the file is read, so that a decision can name it. */
export function rowId({ table, line }: Pick<RowState, 'table' | 'line'>): string {
  const hash = createHash('sha256').update(`${line} ${table}`).digest('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
