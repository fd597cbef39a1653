import { organisationInput } from '../../../contract/organisations.ts'
import { asStored } from '../../../contract/primitives.ts'
import { type Employment, professionalInput } from '../../../contract/professionals.ts'
import type { Stored } from '../../changes/kinds.ts'
import type { Drafts, PartyDraft, PostDraft, Ref, RowState } from './drafts.ts'
import type { Identities } from './identify.ts'
import type { Messages } from './messages.ts'
import type { Entry } from './party-index.ts'
import type { References } from './references.ts'
import type { WorkingSet } from './working-set.ts'

export type Workshop = {
  working: WorkingSet
  references: References
  identities: Identities
  /** Whole records of the stored parties that the file names. */
  stored: ReadonlyMap<string, Stored>
  say: Messages
  today: string
  counts: { levelless: number }
}

/** What a party is to be: what is stored, with what its row fills. */
export function buildParty(draft: PartyDraft, shop: Workshop): void {
  const entry = shop.identities.entryOf.get(draft)
  if (!entry) return
  const partOf = draft.partOf && shop.references.party(draft.row, draft.partOf)
  const before = current(entry, shop)
  const { partyTypes, ...fields } = draft.fields
  const seats = [...new Set([...listIn(before.partyTypes), ...listIn(partyTypes)])]
  // Who was recognised by name or address keeps the name that is known here; only an id renames.
  const name = draft.id === entry.id ? undefined : before.name
  const merged = { ...before, ...fields, ...(name !== undefined && { name }), partyTypes: seats }
  if (entry.kind === 'organisation') {
    const level = levelOf(merged, draft, shop)
    put(
      entry,
      { ...merged, ...(level && { level }), ...(partOf && { partOf: partOf.id }) },
      draft.row,
      draft.columns,
      shop,
    )
    return
  }
  const posts = draft.posts.flatMap((post) => postOf(draft.row, post, shop))
  put(entry, { ...merged, worksFor: withPosts(before.worksFor, posts, shop.today) }, draft.row, draft.columns, shop)
}

/** A graph does not say at which scale an organisation works; a table has to. */
function levelOf(merged: Readonly<Record<string, unknown>>, { row }: PartyDraft, shop: Workshop) {
  if (merged.level !== undefined || row.faults.length > 0) return undefined
  shop.counts.levelless++
  return 'local'
}

/** Posts and parts that a graph gives as edges. */
export function buildEdges(drafts: Pick<Drafts, 'posts' | 'parts'>, shop: Workshop): void {
  for (const { row, professional, post } of drafts.posts) {
    const entry = shop.references.party(row, professional)
    const posts = postOf(row, post, shop)
    if (!entry || posts.length === 0) continue
    row.label = shop.references.label(entry)
    const before = current(entry, shop)
    put(entry, { ...before, worksFor: withPosts(before.worksFor, posts, shop.today) }, row, {}, shop)
  }
  for (const { row, organisation, parent } of drafts.parts) {
    const [entry, above] = [shop.references.party(row, organisation), shop.references.party(row, parent)]
    if (!entry || !above) continue
    row.label = `${entry.name} → ${above.name}`
    put(entry, { ...current(entry, shop), partOf: above.id }, row, {}, shop)
  }
}

/** The employer that a post names; where a graph knows it by an id and a name, the name is the second try. */
function postOf(row: RowState, { organisation, ...rest }: PostDraft, { references }: Workshop): Employment[] {
  const found = references.candidates(organisation)
  const other: Ref = { ...organisation, text: organisation.organisation ?? organisation.text }
  const entry = found.length === 1 ? found[0] : references.party(row, found.length === 0 ? other : organisation)
  return entry ? [{ organisationId: entry.id, ...rest }] : []
}

/** A post at another organisation is one more; at the same organisation it says more of the one that there is. */
function withPosts(there: unknown, posts: readonly Employment[], today: string): Employment[] {
  const all = asStored(() => professionalInput.shape.worksFor.parse(there ?? []))
  for (const post of posts) {
    const at = all.findIndex(
      ({ organisationId, until }) => organisationId === post.organisationId && (until === undefined || until > today),
    )
    const same = all.find(
      (one) => one.organisationId === post.organisationId && one.from === post.from && one.until === post.until,
    )
    if (at >= 0 && post.until === undefined) all[at] = { ...all[at], ...post }
    else if (same) Object.assign(same, post)
    else all.push(post)
  }
  return all
}

function current(entry: Entry, { working, stored }: Workshop): Readonly<Record<string, unknown>> {
  return working.current(entry.kind, entry.id, stored.get(entry.id)) ?? {}
}

function put(
  entry: Entry,
  { id: _id, ...fields }: Readonly<Record<string, unknown>>,
  row: RowState,
  columns: PartyDraft['columns'],
  { working, stored }: Workshop,
): void {
  working.put({
    kind: entry.kind,
    subject: entry.id,
    stored: stored.get(entry.id),
    schema: entry.kind === 'organisation' ? organisationInput : professionalInput,
    ids: { id: entry.id },
    fields,
    row,
    columns: { ...columns, worksFor: columns.organisation, 'worksFor.0.from': columns.postFrom },
  })
}

const listIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
