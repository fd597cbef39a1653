import type { Cells, Lookup } from './cells.ts'
import type { Columns, Drafts, PartyDraft, PostDraft, Ref } from './drafts.ts'
import type { Messages } from './messages.ts'
import { emailOf, phoneOf, websiteOf } from './values.ts'
import { contributionWords, levelWords, roleWords } from './words.ts'

/** What is known before a file is read: seats and phenomena by name, and the language to answer in. */
export type Known = {
  seats: Lookup
  phenomena: Lookup
  say: Messages
  /** Of a graph: the phenomenon that its roles belong to. */
  phenomenon?: string | undefined
}

const texts = ['tasks', 'powers', 'interests', 'workingMethod'] as const
const partyKeys = [
  'name',
  'shortName',
  'level',
  'email',
  'phone',
  'website',
  'from',
  'until',
  'partyTypes',
  'partOf',
  'organisation',
  'function',
  'postFrom',
  'id',
  ...texts,
]
const involvementKeys = ['roles', 'keyRole', 'contributesTo', 'from', 'until']

export function readOrganisation(cells: Cells, drafts: Drafts, known: Known): void {
  const name = cells.text('name') ?? cells.missing('name')
  const level = cells.word('level', levelWords) ?? (cells.text('level') ? undefined : cells.missing('level'))
  const website = cells.text('website')
  const partOf = refOf(cells, 'partOf', 'organisation')
  const draft = partyOf(cells, 'organisation', known, {
    name,
    level,
    shortName: cells.text('shortName'),
    website: website && websiteOf(website),
    from: cells.day('from'),
    until: cells.day('until'),
  })
  const organisation = { ...draft, partOf }
  drafts.parties.push(organisation)
  involve(cells, organisation, drafts, known)
}

export function readProfessional(cells: Cells, drafts: Drafts, known: Known): void {
  const parts = ['firstName', 'infix', 'lastName'].flatMap((key) => cells.text(key) ?? [])
  const name = cells.text('name') ?? (parts.length > 0 ? parts.join(' ') : cells.missing('name'))
  const draft = partyOf(cells, 'professional', known, { name, from: cells.day('from'), until: cells.day('until') })
  const column = cells.column('name') ?? cells.column('lastName')
  const professional = { ...draft, columns: { ...draft.columns, name: column }, posts: postsOf(cells) }
  drafts.parties.push(professional)
  involve(cells, professional, drafts, known)
}

/** What a row says of a party, whatever its kind; without what it refers to. */
export function partyOf(cells: Cells, kind: PartyDraft['kind'], known: Known, own: object): PartyDraft {
  const { row } = cells
  const [email, phone] = [cells.text('email'), cells.text('phone')]
  const fields = {
    ...own,
    email: email && emailOf(email),
    phone: phone && phoneOf(phone),
    ...Object.fromEntries(texts.map((key) => [key, cells.text(key)])),
    partyTypes: cells.slugs('partyTypes', known.seats, 'seat'),
  }
  row.kind = kind
  row.label = 'name' in own && typeof own.name === 'string' ? own.name : (cells.text('name') ?? email ?? '')
  return { row, kind, id: cells.text('id'), fields: filled(fields), posts: [], columns: cells.columns(...partyKeys) }
}

/** The one post that a row can give. */
export function postsOf(cells: Cells): PostDraft[] {
  const organisation = refOf(cells, 'organisation', 'organisation')
  const [job, from] = [cells.text('function'), cells.day('postFrom')]
  if (!organisation) {
    if (job) cells.missing('organisation')
    return []
  }
  return [{ organisation, ...(job && { function: job }), ...(from && { from }) }]
}

/** The involvements of a party that its own row gives: the same roles in each phenomenon. */
function involve(cells: Cells, party: PartyDraft, drafts: Drafts, known: Known): void {
  const phenomena = cells.slugs('phenomena', known.phenomena, 'phenomenon') ?? []
  const fields = involvementOf(cells)
  if (phenomena.length === 0 && !cells.text('phenomena') && Object.keys(fields).length > 0)
    cells.fault('roles', known.say.rolesWithoutPhenomenon)
  for (const phenomenonId of phenomena)
    drafts.involvements.push({ row: cells.row, party, phenomenonId, fields, columns: involvementColumns(cells) })
}

export function involvementOf(cells: Cells): Readonly<Record<string, unknown>> {
  return filled({
    roles: cells.words('roles', roleWords),
    keyRole: cells.flag('keyRole'),
    contributesTo: cells.words('contributesTo', contributionWords),
  })
}

export function involvementColumns(cells: Cells): Columns {
  return { ...cells.columns(...involvementKeys), phenomenonId: cells.column('phenomena') }
}

export function readInvolvement(cells: Cells, drafts: Drafts, known: Known): void {
  const { row } = cells
  const party = refOf(cells, 'party', 'party', 'partyOrganisation') ?? cells.missing('party')
  const phenomena = cells.slugs('phenomena', known.phenomena, 'phenomenon') ?? cells.missing('phenomena')
  const fields = filled({ ...involvementOf(cells), from: cells.day('from'), until: cells.day('until') })
  row.label = [party?.text, phenomena?.join(', ')].join(' · ')
  for (const phenomenonId of phenomena ?? []) {
    if (party) drafts.involvements.push({ row, party, phenomenonId, fields, columns: involvementColumns(cells) })
  }
}

/** What a cell refers to. */
export function refOf(cells: Cells, key: string, kind: Ref['kind'], organisationKey?: string): Ref | undefined {
  const text = cells.text(key)
  if (text === undefined) return undefined
  const organisation = organisationKey === undefined ? undefined : cells.text(organisationKey)
  return { kind, text, organisation, column: cells.column(key) }
}

/** The fields that have a value. */
export function filled(fields: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
