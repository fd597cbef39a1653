import { isDeepStrictEqual } from 'node:util'
import type { RecordKind } from '../../contract/vocabulary.ts'
import type { Run } from '../neo4j/database.ts'
import { batches } from '../records/batches.ts'
import { findRecords, refuseSurprise } from './find.ts'
import { type AnyKind, kindOf, kindsInOrder, type Moment, type Stored } from './kinds.ts'
import { requireKnownReferences } from './known-references.ts'
import type { Step } from './step.ts'
import { withoutAbsent } from './without-absent.ts'

/** A record before and after a write; a removed one has a next version too, so that history has no gap. */
export type Revision = {
  kind: RecordKind
  subject: string
  version: number
  before?: Stored
  after?: Stored
  /** As it was asked, with lists in the order of the asker: faults name places in it. */
  asked?: Stored
  path?: string | undefined
}

export type Changes = {
  /** What was written; a step that changes nothing leaves none. */
  revisions: Revision[]
  /** A record that a step names, as it is now; undefined where it is gone. */
  now(kind: RecordKind, subject: string): Stored | undefined
}

export type ApplySettings = Moment & {
  /** From which day seats are filled, or empty; today unless said otherwise. */
  seatDay?: string | undefined
  /** Hears how many records are written. */
  report?: ((done: number) => void) | undefined
}

/**
 * The one writer of records: does all steps, or none. Holds every record first, so that the versions that it then reads
 * are the ones that it writes on; the unique revision key in the audit trail backs that up.
 * @throws {NotFound | Conflict | VersionDiffers | BadInput}
 */
export async function applyChanges(run: Run, steps: readonly Step[], settings: ApplySettings): Promise<Changes> {
  const found = await findRecords(run, steps, settings.operation)
  const now = new Map<string, Stored | undefined>()
  const revisions: Revision[] = []
  const versions = new Map(found.last)
  for (const step of steps) {
    const key = keyOf(step)
    const before = now.has(key) ? now.get(key) : found.current.get(key)
    await refuseSurprise(run, step, before)
    const version = (before?.version ?? versions.get(key) ?? 0) + 1
    const revision = revisionOf(step, before, version, settings.seatDay ?? settings.today)
    now.set(key, revision ? revision.after : before)
    if (!revision) continue
    versions.set(key, revision.version)
    revisions.push(revision)
  }
  await requireKnownReferences(run, revisions, settings.locale)
  await writeAll(run, revisions, settings)
  return { revisions, now: (kind, subject) => now.get(keyOf({ kind, subject })) }
}

export const keyOf = ({ kind, subject }: { kind: RecordKind; subject: string }) => `${kind} ${subject}`

function revisionOf(step: Step, before: Stored | undefined, version: number, seatDay: string): Revision | undefined {
  const becomes = step.become(before)
  const { kind, subject, path, isRestored = false } = step
  if (becomes === null) return { kind, subject, version, path, ...(before && { before }) }
  const wanted = { ...withoutAbsent(becomes), version }
  const after = kindOf(kind).settled?.(wanted, { before, seatDay, isRestored }) ?? wanted
  if (before && isDeepStrictEqual({ ...before, version }, after)) return undefined
  return { kind, subject, version, path, after, asked: wanted, ...(before && { before }) }
}

/** What goes, goes first, from the outside in; what comes, comes in the order of reference; then the rules over all. */
async function writeAll(run: Run, revisions: readonly Revision[], settings: ApplySettings) {
  const last = new Map(revisions.map((revision) => [keyOf(revision), revision]))
  const byKind = Map.groupBy(last.values(), ({ kind, after }) => `${kind} ${after !== undefined}`)
  const of = (kind: RecordKind, stays: boolean) => byKind.get(`${kind} ${stays}`) ?? []
  let done = 0
  const report = (count: number) => {
    done += count
    settings.report?.(done)
  }
  const kinds = kindsInOrder()
  const rowsOf = (kind: RecordKind) => of(kind, true).flatMap(({ after }) => (after ? [after] : []))
  for (const { kind, hold } of kinds) if (rowsOf(kind).length > 0) await hold?.(run, rowsOf(kind), settings)
  const store = async (definition: AnyKind) => {
    for (const batch of batches(rowsOf(definition.kind))) {
      await definition.put(run, batch, settings)
      report(batch.length)
    }
  }
  const takeAway = async ({ kind, remove }: AnyKind) => {
    const ids = of(kind, false).flatMap(({ before, subject }) => (before ? [subject] : []))
    if (ids.length > 0) await run(remove, { ids })
  }
  for (const kind of kinds.toReversed()) if (kind.isRelation) await takeAway(kind)
  for (const kind of kinds) await store(kind)
  for (const { kind, relate } of kinds) if (rowsOf(kind).length > 0) await relate?.(run, rowsOf(kind), settings)
  for (const kind of kinds.toReversed()) if (!kind.isRelation) await takeAway(kind)
  for (const { kind, verify } of kinds) if (rowsOf(kind).length > 0) await verify?.(run, rowsOf(kind), settings)
}
