import type { ImportOptions, ImportReport, ImportRow } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { isAway, newOperation, ProblemError } from '../../api.ts'
import { placeKey } from './decisions.ts'
import { begin, type Current, end, set, useImports } from './import-store.ts'
import { runImport } from './run-import.ts'
import { firstOutcome, type Outcome, unseen } from './shown-rows.ts'

/** Milliseconds without a further decision before the file is checked again. */
const pause = 500

let running = new AbortController()
let timer: ReturnType<typeof setTimeout> | undefined
/** One name per set of decisions: storing them a second time after a lost answer stores nothing twice. */
const operations = new WeakMap<ImportOptions, string>()

/** Starts with the first of these files; the others come after it. */
export function open(files: readonly File[]): void {
  const [first, ...rest] = files
  if (!first) return
  begin(first, rest, files.length)
  void check()
}

/** Goes on with the next file, or back to choosing one. */
export function goOn(): void {
  const { waiting, total } = useImports.getState()
  const [next, ...rest] = waiting
  leave()
  if (!next) return
  begin(next, rest, total)
  void check()
}

/** Lets the file and what was decided about it go. Nothing of it was stored. */
export function leave(): void {
  interrupt()
  end()
}

/** Decides something, and checks the file again when the asker pauses. */
export function change(decide: (options: ImportOptions) => ImportOptions, rows: readonly ImportRow[] = []): void {
  const { current } = useImports.getState()
  if (!current) return
  interrupt()
  const options = decide(current.options)
  // Read in another way the rows are others: what to look at first is chosen anew.
  const isReadAnew = options.mappings !== current.options.mappings
  set(current.file, {
    options,
    isChecking: true,
    error: null,
    notice: null,
    outcome: isReadAnew ? null : current.outcome,
    touched: new Set([...(isReadAnew ? [] : current.touched), ...rows.map(placeKey)]),
    firstSeen: new Map([...rows.map((row) => [placeKey(row), row] as const), ...current.firstSeen]),
  })
  timer = setTimeout(() => void check(), pause)
}

/** Shows the rows of one outcome; those that did not come along are asked for. */
export function look(outcome: Outcome): void {
  const { current } = useImports.getState()
  if (!current) return
  const limit = limits.importRowsShown
  set(current.file, { outcome, touched: new Set(), limit })
  const { report } = current
  if (report && unseen(report, outcome) > Math.max(0, report.counts[outcome] - limit)) void check()
}

/** Shows more rows of the outcome that is looked at. */
export function lookFurther(): void {
  const { current } = useImports.getState()
  if (!current) return
  set(current.file, { limit: Math.min(current.limit + limits.importRowsShown, limits.importCorrections) })
  void check()
}

/** Asks the server what would happen. */
export async function check(): Promise<void> {
  const { current } = useImports.getState()
  if (!current) return
  const { file, outcome } = current
  set(file, { isChecking: true, error: null, progress: null })
  await run(current, true, (report) =>
    set(file, { report, isChecking: false, outcome: outcome ?? firstOutcome(report) }),
  )
}

/** Stores what the dry run showed, all or nothing. */
export async function store(onStored: () => void): Promise<void> {
  const { current } = useImports.getState()
  if (current?.phase !== 'checked') return
  const { file } = current
  set(file, { phase: 'storing', error: null, notice: null, progress: null })
  await run(current, false, (report) => {
    if (report.state === 'committed') {
      set(file, { report, phase: 'stored' })
      onStored()
    } else if (report.state === 'cancelled') set(file, { phase: 'checked', notice: 'stopped' })
    else set(file, { phase: 'checked', notice: 'refused', outcome: null })
  })
  // What was right a moment ago is not any more: the next trial says why.
  if (useImports.getState().current?.notice === 'refused') await check()
}

/** Stops storing. What was faster than this is stored, and the page says so. */
export function stop(): void {
  const { current } = useImports.getState()
  if (current) set(current.file, { phase: 'stopping' })
  running.abort()
}

async function run({ file, options, outcome, limit }: Current, dryRun: boolean, onEnd: (report: ImportReport) => void) {
  interrupt()
  const { signal } = running
  const operation = operations.get(options) ?? newOperation()
  operations.set(options, operation)
  const isWanted = () => running.signal === signal
  try {
    const report = await runImport(file, options, {
      dryRun,
      // A dry run stores nothing, so that every one of them is a new one; what is stored does not depend on what shows.
      ...(dryRun ? { shown: { limit, ...(outcome && { outcome }) } } : { operation }),
      signal,
      onProgress: (progress) => isWanted() && set(file, { progress }),
    })
    operations.delete(options)
    if (!isWanted()) return
    if (report.state === 'failed') throw new Error(report.problem)
    onEnd(report)
  } catch (error) {
    // What was refused may be tried anew; what got no answer may have been stored.
    if (!isAway(error)) operations.delete(options)
    if (!isWanted()) return
    if (signal.aborted) return set(file, { phase: 'checked', notice: 'stopped' })
    if (!dryRun && isOutdated(error)) return set(file, { phase: 'checked', notice: 'refused', outcome: null })
    set(file, { phase: 'checked', isChecking: false, error: error instanceof Error ? error : new Error(String(error)) })
  }
}

/** True when the store has changed since the dry run. */
function isOutdated(error: unknown): boolean {
  return error instanceof ProblemError && [400, 409, 412].includes(error.problem.status)
}

function interrupt() {
  clearTimeout(timer)
  running.abort()
  running = new AbortController()
}
