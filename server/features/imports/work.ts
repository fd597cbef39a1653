import type { ImportQuery, ImportReport } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Writer } from '../../audit/write.ts'
import { today } from '../../graph-view/days.ts'
import { problemOf } from '../../http/problems.ts'
import type { Connection } from '../../neo4j/database.ts'
import type { ReadFile } from '../../tables/table.ts'
import { commitPlan } from './commit.ts'
import type { Job, Jobs } from './jobs.ts'
import { type Mapped, mappingsFor } from './mappings.ts'
import { makePlan, type Plan } from './plan.ts'
import { ImportRefused, NothingToImport } from './refused.ts'
import { outcomeOf, tablesOf } from './report.ts'
import type { Upload } from './upload.ts'

export type WorkSettings = {
  connection: Connection
  jobs: Jobs
  /** Its database has the patience of a request; the work of an import takes its own. */
  writer: Writer
  locale: Locale
  asked: ImportQuery
}

/** The part of the progress that working out takes; the rest is storing. */
const planned = 0.3

/** A report of a file that nothing is known of yet. */
export function firstReport(
  file: ReadFile,
  { fileName }: Pick<Upload, 'fileName'>,
  dryRun: boolean,
): Omit<ImportReport, 'id'> {
  return {
    state: 'checking',
    dryRun,
    ...(fileName !== undefined && { fileName }),
    fileType: file.type,
    tables: [],
    counts: { create: 0, change: 0, same: 0, refused: 0, undecided: 0 },
    created: {},
    rows: [],
    progress: 0,
  }
}

/**
 * Works out what a file would do and, unless it is a dry run, does it. The job's report says how it stands.
 * @throws {ImportRefused} when a row is at fault or undecided; what the store refuses; the reason of a cancellation
 */
export async function work(job: Job, file: ReadFile, upload: Upload, settings: WorkSettings): Promise<void> {
  const { connection, jobs, writer, locale, asked } = settings
  const { dryRun } = asked
  const { signal } = job.cancel
  const db = connection.forRequest(limits.importTime)
  try {
    await jobs.inTurn(async () => {
      signal.throwIfAborted()
      const mappings = await mappingsFor(db, writer.asker.name, file.tables, upload.options.mappings)
      jobs.tell(job, { tables: tablesOf(file, mappings) })
      const share = dryRun ? 1 : planned
      const plan = await makePlan(file, mappings, upload.options, {
        db,
        locale,
        today: today(),
        fileName: upload.fileName,
        signal,
        report: (part) => jobs.tell(job, { progress: part * share }),
      })
      signal.throwIfAborted()
      jobs.tell(job, outcomeOf(plan, asked, upload.options))
      if (dryRun) return jobs.tell(job, { state: 'checked', progress: 1 })
      const { refused, undecided } = job.report.counts
      if (refused + undecided > 0) throw new ImportRefused(plan.rows, job.report.counts, locale)
      const isRead = file.dataset !== undefined || mappings.some(({ rows }) => rows !== null)
      if (!isRead) throw new NothingToImport()
      await store(job, file, mappings, plan, { ...settings, writer: { ...writer, db } })
    })
  } catch (error) {
    jobs.tell(job, { ...ending(error, signal, settings), progress: 1 })
    throw error
  }
}

async function store(
  job: Job,
  file: ReadFile,
  mappings: readonly Mapped[],
  plan: Plan,
  settings: WorkSettings,
): Promise<void> {
  const { jobs, writer, locale } = settings
  const { signal } = job.cancel
  jobs.tell(job, { state: 'committing' })
  const stored = await commitPlan(plan, {
    writer,
    locale,
    today: today(),
    // The name of a file may be somebody's: it is not kept.
    subject: `${job.report.fileType}: ${plan.steps.length} records`,
    tables: file.tables,
    mappings,
    signal,
    report: (done) => jobs.tell(job, { progress: planned + ((1 - planned) * done) / Math.max(1, plan.steps.length) }),
    answer: (auditEntryId) => keepable({ ...job.report, state: 'committed', progress: 1, auditEntryId }),
  })
  const { auditEntryId } = stored
  jobs.tell(job, { state: 'committed', progress: 1, ...(auditEntryId !== undefined && { auditEntryId }) })
}

/** Without what the file holds: an audit entry is kept for years, its answer must not hold names. */
function keepable({ fileName: _fileName, ...report }: ImportReport): ImportReport {
  return { ...report, tables: [], rows: [] }
}

function ending(
  error: unknown,
  signal: AbortSignal,
  { locale, writer }: WorkSettings,
): Pick<ImportReport, 'state' | 'problem'> {
  if (signal.aborted) return { state: 'cancelled' }
  const problem = problemOf(error, locale, writer.asker.requestId)
  const isRefused = problem.status === 400 || problem.status === 409 || problem.status === 412
  return { state: isRefused ? 'refused' : 'failed', problem: problem.detail }
}
