import { z } from 'zod'
import { limits } from '../../../contract/limits.ts'
import { partyKinds, type RecordKind } from '../../../contract/vocabulary.ts'
import { kindOf, type Stored } from '../../changes/kinds.ts'
import type { Database } from '../../neo4j/database.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { only } from '../../records/only.ts'
import type { Lookup } from './cells.ts'
import { folded } from './fold.ts'
import { NearNames } from './near-names.ts'
import { type Entry, PartyIndex } from './party-index.ts'

const id = z.string()
const named = z.tuple([id, z.string(), z.string()])

export const storedNames = defineQuery('imports/names', {
  mode: 'read',
  params: z.object({}),
  row: z.object({ seats: z.array(named), phenomena: z.array(named) }),
})

/** id, kind, name, short name, e-mail, employers, parent */
const partyRow = z.tuple([
  id,
  z.enum(partyKinds),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
  z.array(id),
  z.array(id),
])
export const storedParties = defineQuery('imports/parties', {
  mode: 'read',
  params: z.object({ asOf: z.iso.date() }),
  row: z.object({ parties: z.array(partyRow) }),
})

/** id, from, to, phenomena, until */
const claimRow = z.tuple([id, id, id, z.array(id), z.string().nullable()])
export type StoredClaim = z.infer<typeof claimRow>
export const storedClaims = defineQuery('imports/claims', {
  mode: 'read',
  params: z.object({ from: z.array(id) }),
  row: z.object({ claims: z.array(claimRow) }),
})

export const storedConsultations = defineQuery('imports/consultations', {
  mode: 'read',
  params: z.object({}),
  row: z.object({ consultations: z.array(z.tuple([id, z.string()])) }),
})

export type Names = z.infer<typeof storedNames.row>

export async function readNames(db: Database): Promise<Names> {
  return only(await db.read(storedNames, {}))
}

/** Seats and phenomena as people name them: by slug, or in Dutch or English. */
export function lookupOf(names: readonly z.infer<typeof named>[]): Lookup {
  const known = new Map(names.flatMap(([slug, ...all]) => [slug, ...all].map((name) => [folded(name), slug] as const)))
  const near = new NearNames<string>()
  for (const [slug, dutch] of names) near.add(folded(dutch), slug)
  const words = (text: string) =>
    folded(text)
      .split(' ')
      .filter((word) => word.length > 3)
  return {
    find: (text) => known.get(folded(text)),
    near: (text) => {
      const shared = names.filter(([, ...all]) =>
        words(text).some((word) => all.some((name) => words(name).includes(word))),
      )
      const ids = new Set([...near.find(folded(text)), ...shared.map(([slug]) => slug)])
      return names.flatMap(([slug, dutch]) => (ids.has(slug) ? [dutch] : [])).slice(0, 3)
    },
  }
}

/** Every stored party, to be recognised; and each organisation's parent. */
export async function readParties(
  db: Database,
  asOf: string,
): Promise<{ index: PartyIndex; parents: Map<string, string> }> {
  const { parties } = only(await db.read(storedParties, { asOf }))
  const index = new PartyIndex()
  const parents = new Map<string, string>()
  for (const [partyId, kind, name, shortName, email, employers, [parent]] of parties) {
    if (parent !== undefined) parents.set(partyId, parent)
    const organisations = new Set(parent === undefined ? employers : [...employers, parent])
    const entry: Entry = {
      id: partyId,
      kind,
      name,
      shortName: shortName ?? undefined,
      email: email ?? undefined,
      organisations,
      isStored: true,
      drafts: [],
      maybe: new Set(),
    }
    index.add(entry)
  }
  return { index, parents }
}

/** Whole records by their subject; a record that is not there is not in the answer. */
export async function readRecords(db: Database, kind: RecordKind, ids: Iterable<string>): Promise<Map<string, Stored>> {
  const { get, subjectOf } = kindOf(kind)
  const all = [...new Set(ids)]
  const found = new Map<string, Stored>()
  for (let start = 0; start < all.length; start += limits.batch) {
    const rows = await db.read(get, { ids: all.slice(start, start + limits.batch), asOf: null })
    for (const row of rows) found.set(subjectOf(row), row)
  }
  return found
}
