import { z } from 'zod'
import type { Records } from '../../contract/changes.ts'
import { type Locale, type RecordKind, recordKinds } from '../../contract/vocabulary.ts'
import type { Run } from '../neo4j/database.ts'
import type { Query } from '../neo4j/query.ts'
import type { Reference } from '../records/references.ts'

export const getParams = z.object({ ids: z.array(z.string()), asOf: z.iso.date().nullable() })
export const lockParams = z.object({ ids: z.array(z.string()), operation: z.string() })
export const lockRow = z.object({ id: z.string(), version: z.int() })
/** For a record that has no days of its own. */
export const idsParams = z.object({ ids: z.array(z.string()) })
export const removeParams = z.object({ ids: z.array(z.string()) })
export const removeRow = z.object({ removed: z.int() })

/** What a write knows of its moment, and of itself. */
export type Moment = {
  /** Calendar day in the Netherlands. */
  today: string
  /** Names the write; the same when it is tried again. */
  operation: string
  /** Language of the asker. */
  locale: Locale
}

/** What a record comes from, when it is about to be stored. */
export type Origin<Stored> = {
  /** As it is now; absent where it is new. */
  before?: Stored | undefined
  /** From which day seats are filled, or empty. */
  seatDay: string
  /** Whether it is put back as it was at an earlier moment, so that nothing new follows from it. */
  isRestored: boolean
}

/** How the records of one kind are read, held, stored and taken away; always many at once. */
export type KindOfRecord<
  Kind extends RecordKind = RecordKind,
  Params extends z.ZodObject = z.ZodObject,
  Row extends z.ZodObject = z.ZodObject,
> = {
  kind: Kind
  get: Query<Params, Row>
  lock: Query<typeof lockParams, typeof lockRow>
  remove: Query<typeof removeParams, typeof removeRow>
  /** Joins two records that have a life of their own. */
  isRelation: boolean
  /** Stores records as they are to be, new or changed; their version says which. */
  put(run: Run, rows: readonly Records[Kind][], moment: Moment): Promise<void>
  /** The id by which the record is found: its own, or two ids joined by a colon. */
  subjectOf(record: Records[Kind]): string
  /** The record as the store is to answer it: with its lists in order, and with what follows from the change of it. */
  settled?(record: Records[Kind], origin: Origin<Records[Kind]>): Records[Kind]
  /** What it refers to. */
  references(record: Records[Kind]): Reference[]
  /** The one or two parties that it concerns: its history is found from them. */
  parties(record: Records[Kind]): string[]
  /** Holds what else must not change between the look and the write, before anything is written. */
  hold?(run: Run, rows: readonly Records[Kind][], moment: Moment): Promise<void>
  /** Joins records to others of their kind, once all of them are stored. */
  relate?(run: Run, rows: readonly Records[Kind][], moment: Moment): Promise<void>
  /** What must hold once everything is written. @throws {Refusal} */
  verify?(run: Run, rows: readonly Records[Kind][], moment: Moment): Promise<void>
}

/** A record as it is stored, whatever its kind. */
export type Stored = { version: number } & Record<string, unknown>

/** A kind among others: its functions take what its own `get` or the contract's schema gave. */
export type AnyKind = Omit<
  KindOfRecord,
  'get' | 'put' | 'subjectOf' | 'references' | 'parties' | 'settled' | 'hold' | 'relate' | 'verify'
> & {
  get: Query<typeof getParams, z.ZodObject<{ version: z.ZodInt }, z.core.$loose>>
  put(run: Run, rows: readonly Stored[], moment: Moment): Promise<void>
  subjectOf(record: Stored): string
  settled?(record: Stored, origin: Origin<Stored>): Stored
  references(record: Stored): Reference[]
  parties(record: Stored): string[]
  hold?(run: Run, rows: readonly Stored[], moment: Moment): Promise<void>
  relate?(run: Run, rows: readonly Stored[], moment: Moment): Promise<void>
  verify?(run: Run, rows: readonly Stored[], moment: Moment): Promise<void>
}

const kinds = new Map<RecordKind, AnyKind>()

/** Makes a kind of record known to the one writer of records. */
export function defineKind<Kind extends RecordKind, Params extends z.ZodObject, Row extends z.ZodObject>(
  definition: KindOfRecord<Kind, Params, Row>,
): KindOfRecord<Kind, Params, Row> {
  // What reaches its functions came out of its own query or schema; the type of a map cannot say so.
  kinds.set(definition.kind, definition as unknown as AnyKind)
  return definition
}

/** Every kind, in the order in which records are stored: what is referred to comes first. */
export function kindsInOrder(): AnyKind[] {
  return recordKinds.map(kindOf)
}

export function kindOf(kind: RecordKind): AnyKind {
  const found = kinds.get(kind)
  if (!found) throw new Error(`No kind of record is called ${kind}`)
  return found
}
