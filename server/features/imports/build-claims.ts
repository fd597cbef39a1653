import { randomUUID } from 'node:crypto'
import { uuid } from '../../../contract/primitives.ts'
import { trustRelationInput } from '../../../contract/trust-relations.ts'
import type { Stored } from '../../changes/kinds.ts'
import type { Workshop } from './build-parties.ts'
import type { ClaimDraft } from './drafts.ts'
import type { Entry } from './party-index.ts'
import type { StoredClaim } from './store.ts'

/** A claim whose parties are known. */
export type ResolvedClaim = {
  draft: ClaimDraft
  from: Entry
  to: Entry
  statedBy: Entry | undefined
  stored: string | undefined
}

/** Finds the parties of a claim, and the stored claim that it says something new of. */
export class ClaimFinder {
  readonly #byDirection = new Map<string, StoredClaim[]>()
  readonly #byId = new Map<string, StoredClaim>()
  readonly #places = new Map<string, ClaimDraft>()
  readonly #shop: Pick<Workshop, 'references' | 'say' | 'today'>

  constructor(claims: readonly StoredClaim[], shop: Pick<Workshop, 'references' | 'say' | 'today'>) {
    this.#shop = shop
    for (const claim of claims) {
      this.#byId.set(claim[0], claim)
      const direction = `${claim[1]} ${claim[2]}`
      this.#byDirection.set(direction, [...(this.#byDirection.get(direction) ?? []), claim])
    }
  }

  /** The stored claim that a draft changes; undefined when it is a new one. Faults go to its row. */
  storedOf(draft: ClaimDraft, from: Entry, to: Entry): string | undefined {
    const { row, fields, surveyOf } = draft
    const { say } = this.#shop
    const byId = this.#byId.get(draft.id?.toLowerCase() ?? '')
    if (byId) {
      if (byId[1] === from.id && byId[2] === to.id) return byId[0]
      row.faults.push({ ...at(draft.columns.id), message: say.otherEnds })
      return undefined
    }
    const there = this.#byDirection.get(`${from.id} ${to.id}`) ?? []
    const phenomena = listIn(fields.phenomena)
    const until = typeof fields.until === 'string' ? fields.until : null
    const same = there.filter((claim) => isOver(claim[4], this.#shop.today) === isOver(until, this.#shop.today))
    const general = same.find((claim) => claim[3].length === 0)
    if (surveyOf !== undefined) return (same.find((claim) => claim[3].includes(surveyOf)) ?? general)?.[0]
    if (isOver(until, this.#shop.today))
      return same.find((claim) => claim[4] === until && isSame(claim[3], phenomena))?.[0]
    if (phenomena.length === 0) return general?.[0]
    const rival = same.find((claim) => claim[3].some((one) => phenomena.includes(one)))
    if (rival && !isSame(rival[3], phenomena)) row.faults.push({ ...at(draft.columns.phenomena), message: say.rival })
    return rival?.[0]
  }

  /** Two rows of one file that say something of the same direction for the same contradict each other. */
  refuseTwice({ draft, from, to, stored }: ResolvedClaim): void {
    const { row, fields, columns } = draft
    const { say, today } = this.#shop
    if (typeof fields.until === 'string' && isOver(fields.until, today)) return
    const phenomena = listIn(fields.phenomena)
    const scopes = stored === undefined ? (phenomena.length === 0 ? ['*'] : phenomena) : [stored]
    for (const scope of scopes) {
      const key = `${from.id} ${to.id} ${scope}`
      const earlier = this.#places.get(key)
      if (!earlier) this.#places.set(key, draft)
      else {
        const { line, table } = earlier.row
        const place = say.line(line, table === row.table ? undefined : table)
        row.faults.push({ ...at(columns.to), message: say.sameClaim(place) })
        return
      }
    }
  }
}

/** What a claim is to be: what is stored, with what its row fills. */
export function buildClaim(
  claim: ResolvedClaim,
  storedClaims: ReadonlyMap<string, Stored>,
  { working }: Workshop,
): void {
  const { draft, from, to, statedBy } = claim
  const stored = claim.stored === undefined ? undefined : storedClaims.get(claim.stored)
  const subject = stored === undefined ? newId(draft, storedClaims) : String(stored.id)
  const { id: _id, ...before } = working.current('trust-relation', subject, stored) ?? {}
  const { fields } = draft
  const given = {
    ...before,
    ...fields,
    from: from.id,
    to: to.id,
    since: fields.since ?? before.since ?? fields.confirmedOn,
    ...(statedBy && { statedBy: statedBy.id }),
  }
  working.put({
    kind: 'trust-relation',
    subject,
    stored,
    schema: trustRelationInput,
    ids: { id: subject },
    fields: given,
    row: draft.row,
    columns: draft.columns,
  })
}

function newId({ id }: ClaimDraft, taken: ReadonlyMap<string, unknown>): string {
  const given = uuid.safeParse(id)
  return given.success && !taken.has(given.data) ? given.data : randomUUID()
}

const isOver = (until: string | null, today: string) => until !== null && until <= today
const isSame = (one: readonly string[], other: readonly string[]) =>
  one.toSorted().join(' ') === other.toSorted().join(' ')
const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const at = (column: string | undefined) => (column === undefined ? {} : { column })
