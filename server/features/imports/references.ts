import type { PartyKind } from '../../../contract/vocabulary.ts'
import type { Ref, RowState } from './drafts.ts'
import { folded } from './fold.ts'
import type { Messages } from './messages.ts'
import type { Entry, PartyIndex } from './party-index.ts'
import { nameKey } from './party-index.ts'
import { emailOf } from './values.ts'

/** What is looked up of unknown names: beyond this many nobody reads the suggestions. */
const mostSuggestions = 500

/** Finds what rows refer to. What is unknown or can mean several becomes a fault of the row. */
export class References {
  readonly #index: PartyIndex
  readonly #say: Messages
  #suggested = 0

  constructor(index: PartyIndex, say: Messages) {
    this.#index = index
    this.#say = say
  }

  /** The party that is meant; undefined, with a fault at the row, when it is not clear which. */
  party(row: RowState, ref: Ref): Entry | undefined {
    if (ref.kind === 'consultation') throw new TypeError('A consultation is no party')
    const found = this.candidates(ref)
    if (found.length === 1) return found[0]
    const fault = (message: string, suggestions: string[] = []) =>
      row.faults.push({
        ...(ref.column !== undefined && { column: ref.column }),
        value: ref.text,
        message,
        ...(suggestions.length > 0 && { suggestions }),
      })
    if (found.length === 0) fault(this.#say.unknown(ref.kind, ref.text), this.#nearby(ref))
    else {
      const labels = found.slice(0, 5).map((entry) => this.label(entry))
      fault(this.#say.ambiguous(ref.text, labels.join('; ')), labels)
    }
    return undefined
  }

  /** Every party that may be meant: by id, then by e-mail address, then by name, narrowed down by the organisation. */
  candidates(ref: Ref): Entry[] {
    const { text } = ref
    const fits = (entry: Entry) => ref.kind === 'party' || entry.kind === ref.kind
    const byId = this.#index.withId(text)
    if (byId) return fits(byId) ? [byId] : []
    if (text.includes('@')) {
      const byEmail = this.#index.withEmail(emailOf(text)).filter(fits)
      if (byEmail.length > 0) return decided(byEmail)
    }
    const whole = this.#within(this.#index.withName(text).filter(fits), ref.organisation)
    if (whole.length > 0) return decided(whole)
    const parts = /^(.+?)\s*(?:\(([^()]+)\)|[,–—|/]\s*([^,]+)|\s-\s(.+))$/.exec(text)
    const name = parts?.[1]
    if (name === undefined) return []
    return decided(this.#within(this.#index.withName(name).filter(fits), parts?.slice(2).find(Boolean), true))
  }

  /** A party in one line: its name, and where it works. */
  label(entry: Entry): string {
    const [organisation] = [...entry.organisations].flatMap((id) => this.#index.withId(id)?.name ?? [])
    return organisation ? `${entry.name} (${organisation})` : entry.name
  }

  #within(entries: readonly Entry[], organisation: string | undefined, strict = false): readonly Entry[] {
    if (organisation === undefined || (entries.length < 2 && !strict)) return entries
    const wanted = folded(organisation)
    const named = (id: string) => {
      const found = this.#index.withId(id)
      return id === organisation || [found?.name, found?.shortName].some((name) => name && folded(name) === wanted)
    }
    return entries.filter((entry) => [...entry.organisations].some(named))
  }

  #nearby({ kind, text }: Ref): string[] {
    if (this.#suggested++ > mostSuggestions) return []
    const kinds: PartyKind[] =
      kind === 'party' ? ['organisation', 'professional'] : kind === 'consultation' ? [] : [kind]
    const near = kinds.flatMap((one) => this.#index.nearName(text, one))
    const parts = nameKey(text).split(' ')
    const withoutMore =
      parts.length > 2 ? kinds.flatMap((one) => this.#index.nearName(parts.slice(0, -1).join(' '), one)) : []
    return [...new Set([...near, ...withoutMore].map((entry) => this.label(entry)))].slice(0, 3)
  }
}

/** A row that may be the same as another party does not make a reference to that party unclear. */
function decided(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => !entries.some((other) => entry.maybe.has(other)))
}
