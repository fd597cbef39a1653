import type { ImportRow } from '../../../contract/imports.ts'
import type { PartyType } from '../../../contract/party-types.ts'
import type { PartyKind, RecordKind } from '../../../contract/vocabulary.ts'

/** What is wrong with a row; its place is the row's own. */
export type Fault = ImportRow['faults'][number]
export type Duplicate = ImportRow['duplicates'][number]

/** One record that a row makes, changes, or has as it is already. */
export type Effect = { kind: RecordKind; outcome: 'create' | 'change' | 'same'; changed: string[] }

/** A row of the file while it is read: what it stands for, what is wrong with it, and what it does. */
export type RowState = {
  readonly table: string
  readonly line: number
  /** Kind of record that the row is about. */
  kind: string
  label: string
  readonly cells: Readonly<Record<string, string>>
  readonly faults: Fault[]
  duplicates: Duplicate[]
  undecided: boolean
  readonly effects: Effect[]
}

/** Something that a row names: by id, by e-mail address, by name, or by name and organisation. */
export type Ref = {
  kind: PartyKind | 'party' | 'consultation'
  text: string
  organisation?: string | undefined
  column?: string | undefined
}

/** Columns by the field of the record that they fill: where a fault of that field is shown. */
export type Columns = Readonly<Record<string, string | undefined>>

export type PostDraft = { organisation: Ref; function?: string; from?: string; until?: string }

/** A party that the file holds: only what the file says of it. */
export type PartyDraft = {
  row: RowState
  kind: PartyKind
  /** The id that the file gives it: a UUID is kept, any other is known in the file only. */
  id?: string | undefined
  fields: Readonly<Record<string, unknown>>
  partOf?: Ref | undefined
  posts: PostDraft[]
  columns: Columns
}

export type InvolvementDraft = {
  row: RowState
  party: Ref | PartyDraft
  phenomenonId: string
  fields: Readonly<Record<string, unknown>>
  columns: Columns
}

export type ClaimDraft = {
  row: RowState
  id?: string | undefined
  from: Ref
  to: Ref
  statedBy?: Ref | undefined
  fields: Readonly<Record<string, unknown>>
  columns: Columns
  /** Of a survey: confirms the claim of this phenomenon where there is one, else the general one. */
  surveyOf?: string | undefined
}

export type ConsultationDraft = {
  row: RowState
  id?: string | undefined
  fields: Readonly<Record<string, unknown>>
  columns: Columns
}

export type ParticipationDraft = {
  row: RowState
  consultation: Ref
  party: Ref
  fields: Readonly<Record<string, unknown>>
  columns: Columns
}

/** A record that only our own dataset holds, with the id that it is known by. */
export type PlainDraft = {
  row: RowState
  kind: 'phenomenon' | 'expected-seat'
  subject: string
  record: Readonly<Record<string, unknown>>
}

/** Everything that a file says, before what it refers to is looked up. */
export type Drafts = {
  rows: RowState[]
  parties: PartyDraft[]
  /** Posts and parts that a graph gives as edges. */
  posts: { row: RowState; professional: Ref; post: PostDraft }[]
  parts: { row: RowState; organisation: Ref; parent: Ref }[]
  involvements: InvolvementDraft[]
  claims: ClaimDraft[]
  consultations: ConsultationDraft[]
  participations: ParticipationDraft[]
  plain: PlainDraft[]
  partyTypes: PartyType[]
  /** What was assumed or left aside, in the language of the asker. */
  notes: Set<string>
}

export function noDrafts(): Drafts {
  return {
    rows: [],
    parties: [],
    posts: [],
    parts: [],
    involvements: [],
    claims: [],
    consultations: [],
    participations: [],
    plain: [],
    partyTypes: [],
    notes: new Set(),
  }
}

export function newRow(
  place: { table: string; line: number },
  kind: string,
  cells: Readonly<Record<string, string>>,
): RowState {
  return { ...place, kind, label: '', cells, faults: [], duplicates: [], undecided: false, effects: [] }
}
