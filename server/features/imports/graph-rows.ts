import type { Cells } from './cells.ts'
import { claimColumns, statementOf } from './claim-rows.ts'
import type { Drafts, Ref } from './drafts.ts'
import { filled, involvementColumns, involvementOf, type Known, partyOf, postsOf, refOf } from './party-rows.ts'
import { edgeKindWords, levelWords, nodeKindWords } from './words.ts'

/** What reading a graph counted on the way. */
export type GraphCounts = { kindless: number; seats: number; undirected: number; rolesAside: number }

/** A node: a party or a consultation. A vacant seat follows from its phenomenon and is left aside (false). */
export function readNode(cells: Cells, drafts: Drafts, known: Known, counts: GraphCounts): boolean {
  const kind = cells.text('kind') === undefined ? 'professional' : cells.word('kind', nodeKindWords)
  if (cells.text('kind') === undefined) counts.kindless++
  const id = cells.text('id') ?? cells.missing('id')
  const name = cells.text('name') ?? (kind === 'seat' ? undefined : cells.missing('name'))
  cells.row.label = name ?? id ?? ''
  if (kind === 'seat') {
    counts.seats++
    return false
  }
  if (kind === 'consultation') readConsultation(cells, drafts, known, name, id)
  else if (kind) readParty(cells, drafts, known, kind, name, counts)
  return true
}

function readConsultation(cells: Cells, drafts: Drafts, known: Known, name?: string, id?: string): void {
  cells.row.kind = 'consultation'
  const fields = filled({ name, discusses: cells.slugs('phenomena', known.phenomena, 'phenomenon') })
  const columns = { name: cells.column('name'), discusses: cells.column('phenomena') }
  drafts.consultations.push({ row: cells.row, id, fields, columns })
}

function readParty(
  cells: Cells,
  drafts: Drafts,
  known: Known,
  kind: 'organisation' | 'professional',
  name: string | undefined,
  counts: GraphCounts,
): void {
  const level = kind === 'organisation' ? cells.word('level', levelWords) : undefined
  const draft = partyOf(cells, kind, known, kind === 'organisation' ? { name, level } : { name })
  drafts.parties.push({ ...draft, posts: kind === 'professional' ? nodePosts(cells) : [] })
  involveNode(cells, drafts, known, counts)
}

/** The employer of a node is one by its id, or, where the id is of nothing, by its name. */
function nodePosts(cells: Cells) {
  const name = cells.text('organisationName')
  return postsOf(cells).map((post) => ({
    ...post,
    organisation: { ...post.organisation, ...(name && { organisation: name }) },
  }))
}

/** Roles belong to the phenomenon of the graph alone, whatever else the node is involved in. */
function involveNode(cells: Cells, drafts: Drafts, known: Known, counts: GraphCounts): void {
  const party = drafts.parties.at(-1)
  if (!party) return
  const fields = involvementOf(cells)
  const phenomena = cells.slugs('phenomena', known.phenomena, 'phenomenon') ?? []
  const here = known.phenomenon ?? (phenomena.length === 1 ? phenomena[0] : undefined)
  if (Object.keys(fields).length > 0 && (here === undefined || !phenomena.includes(here))) counts.rolesAside++
  for (const phenomenonId of phenomena) {
    const own = phenomenonId === here ? fields : {}
    drafts.involvements.push({
      row: cells.row,
      party,
      phenomenonId,
      fields: own,
      columns: involvementColumns(cells),
    })
  }
}

/** An edge: trust, one way or both; a post; a part of an organisation; or taking part in a consultation. */
export function readEdge(cells: Cells, drafts: Drafts, known: Known, counts: GraphCounts): void {
  const kind = cells.text('kind') === undefined ? 'trusts' : cells.word('kind', edgeKindWords)
  const ends = (from: Ref['kind'], to: Ref['kind']) =>
    [
      refOf(cells, 'source', from) ?? cells.missing('source'),
      refOf(cells, 'target', to) ?? cells.missing('target'),
    ] as const
  const { row } = cells
  row.label = `${cells.text('source') ?? '?'} → ${cells.text('target') ?? '?'}`
  if (kind === 'works-for') {
    const [professional, organisation] = ends('professional', 'organisation')
    const job = cells.text('function')
    row.kind = 'professional'
    if (professional && organisation)
      drafts.posts.push({ row, professional, post: { organisation, ...(job && { function: job }) } })
  } else if (kind === 'part-of') {
    const [organisation, parent] = ends('organisation', 'organisation')
    row.kind = 'organisation'
    if (organisation && parent) drafts.parts.push({ row, organisation, parent })
  } else if (kind === 'takes-part-in') {
    const [party, consultation] = ends('party', 'consultation')
    row.kind = 'participation'
    if (party && consultation) drafts.participations.push({ row, party, consultation, fields: {}, columns: {} })
  } else if (kind === 'trusts') readTrust(cells, drafts, known, counts, ends('party', 'party'))
}

function readTrust(
  cells: Cells,
  drafts: Drafts,
  known: Known,
  counts: GraphCounts,
  [from, to]: readonly [Ref | undefined, Ref | undefined],
): void {
  const fields = statementOf(cells, known)
  if (!from || !to) return
  const columns = { ...claimColumns(cells), from: cells.column('source'), to: cells.column('target') }
  const statedBy = refOf(cells, 'statedBy', 'professional')
  drafts.claims.push({ row: cells.row, id: cells.text('id'), from, to, statedBy, fields, columns })
  if (!isUndirected(cells)) return
  counts.undirected++
  drafts.claims.push({ row: cells.row, from: to, to: from, statedBy, fields, columns })
}

/** Said in a column of its own, or as Gephi does by the type of the edge. */
function isUndirected(cells: Cells): boolean {
  return cells.flag('directed') === false || /^(undirected|ongericht)$/i.test(cells.text('kind') ?? '')
}
