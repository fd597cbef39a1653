import type { SearchHit, SearchRequest } from '../../../contract/parties.ts'
import { partyKinds } from '../../../contract/vocabulary.ts'
import { today } from '../../graph-view/days.ts'
import type { Database } from '../../neo4j/database.ts'
import { clauseOf, wordsOf } from './lucene.ts'
import { searchParties } from './queries.ts'
import { readReferences } from './references.ts'

/** Hits considered per word before filters; bounds the work of a search for a very common word. */
const candidates = 500

/** The parties that have all words of the text in their name, short name or function; best first. */
export async function search(db: Database, request: SearchRequest): Promise<SearchHit[]> {
  const terms = wordsOf(request.text).map(clauseOf)
  if (terms.length === 0) return []
  const asOf = today()
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
