import { z } from 'zod'
import type { RecordKind } from '../../contract/vocabulary.ts'
import { Conflict, NotFound, VersionDiffers } from '../http/refusals.ts'
import type { Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { keyOf } from './apply.ts'
import { changesSince } from './changes-since.ts'
import { kindOf, type Stored } from './kinds.ts'
import type { Step } from './step.ts'

export const lastVersions = defineQuery('changes/last-versions', {
  mode: 'read',
  params: z.object({ subjects: z.array(z.string()) }),
  row: z.object({ kind: z.string(), subject: z.string(), version: z.int() }),
})

/** The records that a write names: as they are, and the last version of those that are gone. */
export type Found = { current: Map<string, Stored>; last: Map<string, number> }

/** Holds the records of all steps for this transaction, then reads them. In the order of ids, against deadlocks. */
export async function findRecords(run: Run, steps: readonly Step[], operation: string): Promise<Found> {
  const found: Found = { current: new Map(), last: new Map() }
  const absent: string[] = []
  for (const kind of new Set(steps.map((step) => step.kind))) {
    const subjects = [...new Set(steps.filter((step) => step.kind === kind).map((step) => step.subject))].sort()
    const { get, lock, subjectOf } = kindOf(kind)
    const held = await run(lock, { ids: subjects, operation })
    const records = held.length === 0 ? [] : await run(get, { ids: held.map(({ id }) => id), asOf: null })
    for (const record of records) found.current.set(keyOf({ kind, subject: subjectOf(record) }), record)
    absent.push(...subjects.filter((subject) => !found.current.has(keyOf({ kind, subject }))))
  }
  if (absent.length > 0) {
    for (const { kind, subject, version } of await run(lastVersions, { subjects: absent }))
      found.last.set(`${kind} ${subject}`, version)
  }
  return found
}

/**
 * Refuses a step whose record is not as it expects.
 * @throws {Conflict | NotFound | VersionDiffers} with what others changed since the version that the asker saw
 */
export async function refuseSurprise(run: Run, step: Step, current: Stored | undefined): Promise<void> {
  if (step.expects === 'new' && current) throw new Conflict(taken(step.kind, step.subject))
  if (step.expects === 'present' && !current) throw new NotFound()
  if (!step.seen || (current && step.seen.includes(current.version))) return
  const since = Math.max(0, ...step.seen)
  throw new VersionDiffers(current?.version, await changesSince(run, step, since))
}

function taken(kind: RecordKind, subject: string) {
  return {
    nl: `Er bestaat al ${kind === 'phenomenon' ? 'een fenomeen' : 'iets'} met id ${subject}.`,
    en: `${kind === 'phenomenon' ? 'A phenomenon' : 'Something'} with id ${subject} exists already.`,
  }
}
