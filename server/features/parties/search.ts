import type { SearchHit, SearchRequest } from '../../../contract/parties.ts'
import { type Locale, partyKinds } from '../../../contract/vocabulary.ts'
import { today } from '../../graph-view/days.ts'
import { readReferences } from '../../graph-view/references.ts'
import type { Database } from '../../neo4j/database.ts'
import { type Reference, requireReferences } from '../../records/references.ts'
import { searchWords } from '../../records/search-words.ts'
import { clauseOf } from './lucene.ts'
import { searchParties } from './queries.ts'

/** Hits considered per word before filters; bounds the work of a search for a very common word. */
const candidates = 500
/** Words of a search that count; bounds its work. */
const maxWords = 8

/**
 * The parties that have all words of the text in their name, short name or function; best first.
 * @throws {BadInput} when a filter names what does not exist
 */
export async function search(db: Database, request: SearchRequest, locale: Locale): Promise<SearchHit[]> {
  await requireReferences(db.read, filterReferences(request), locale)
  const terms = searchWords(request.text).slice(0, maxWords).map(clauseOf)
  if (terms.length === 0) return []
  const { asOf = today() } = request
  const hits = await db.read(searchParties, {
    all: terms.join(' AND '),
    terms,
    candidates,
    kinds: request.kinds ?? [...partyKinds],
    partyTypes: request.partyTypes ?? [],
    phenomenon: request.phenomenon ?? null,
    asOf,
    limit: request.limit,
  })
  const parties = await readReferences(
    db,
    hits.map((hit) => hit.id),
    asOf,
  )
  return hits.flatMap(({ id, score }) => {
    const found = parties.get(id)
    return found ? [{ ...found.reference, layer: found.node.layer, phenomena: found.node.phenomena, score }] : []
  })
}

function filterReferences({ phenomenon, partyTypes = [] }: SearchRequest): Reference[] {
  return [
    ...(phenomenon === undefined ? [] : [{ kind: 'phenomena' as const, id: phenomenon, path: 'phenomenon' }]),
    ...partyTypes.map((id, i) => ({ kind: 'partyTypes' as const, id, path: `partyTypes.${i}` })),
  ]
}
