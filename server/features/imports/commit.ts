import { z } from 'zod'
import { type ImportReport, importReport } from '../../../contract/imports.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { auditedWrite, type Writer } from '../../audit/write.ts'
import { applyChanges } from '../../changes/apply.ts'
import type { Database, Run } from '../../neo4j/database.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'
import type { Table } from '../../tables/table.ts'
import { type Mapped, storeMappings } from './mappings.ts'
import type { Plan } from './plan.ts'

export const bringPartyTypes = defineQuery('imports/party-types', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: storedRow,
})
export const answeredBefore = defineQuery('imports/answered', {
  mode: 'read',
  params: z.object({ operation: z.string() }),
  row: z.object({ fingerprint: z.string(), answer: z.string() }),
})

export type CommitSettings = {
  writer: Writer
  locale: Locale
  today: string
  /** What was imported, in a few words. */
  subject: string
  tables: readonly Table[]
  mappings: readonly Mapped[]
  signal: AbortSignal
  report(done: number): void
  /** What the write answers, now and when it is asked again. */
  answer(entryId: string): ImportReport
}

/**
 * Stores what a plan found: all of it in one transaction with one audit entry, or nothing.
 * @throws {Refusal} when the store has changed since the plan; the signal's reason when it aborts
 */
export async function commitPlan(plan: Plan, settings: CommitSettings): Promise<ImportReport> {
  const { writer, locale, today, signal, subject } = settings
  const deed = { action: 'import', kind: 'import', subject } as const
  const done = await auditedWrite(writer, deed, importReport, async (run, entryId) => {
    const unlessCancelled: Run = (query, params) => {
      signal.throwIfAborted()
      return run(query, params)
    }
    await storePartyTypes(unlessCancelled, plan.partyTypes)
    await storeMappings(
      unlessCancelled,
      writer.asker.name,
      settings.tables,
      settings.mappings,
      new Date().toISOString(),
    )
    const moment = { today, operation: writer.operation, locale, report: settings.report }
    const { revisions } = await applyChanges(unlessCancelled, plan.steps, moment)
    signal.throwIfAborted()
    return { answer: settings.answer(entryId), revisions }
  })
  return done.answer
}

/** What an import with this operation id answered before; undefined when there was none like it. */
export async function replayOf(
  db: Database,
  { operation, fingerprint }: Pick<Writer, 'operation' | 'fingerprint'>,
): Promise<ImportReport | undefined> {
  const [found] = await db.read(answeredBefore, { operation })
  return found?.fingerprint === fingerprint ? importReport.parse(JSON.parse(found.answer)) : undefined
}

async function storePartyTypes(run: Run, partyTypes: Plan['partyTypes']): Promise<void> {
  if (partyTypes.length === 0) return
  const rows = partyTypes.map(({ id, ...rest }) => {
    const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null))
    return { id, properties: propertiesOf(present) }
  })
  await run(bringPartyTypes, { rows })
}
