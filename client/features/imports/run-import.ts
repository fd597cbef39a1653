import { endpoints } from '../../../contract/endpoints.ts'
import {
  type ImportEvent,
  type ImportOptions,
  type ImportQuery,
  type ImportReport,
  importEvent,
} from '../../../contract/imports.ts'
import { call, follow, upload } from '../../api.ts'

/** How far an import is: sending the file, then reading or storing it. `share` is 0 to 1. */
export type Progress = { stage: 'sending' | 'working'; share: number }

/** Which rows the answer shows first, and how many. */
export type Shown = Pick<ImportQuery, 'outcome' | 'limit'>

type Run = {
  dryRun: boolean
  shown?: Shown
  operation?: string
  signal: AbortSignal
  onProgress(progress: Progress): void
}

const isRunning = ({ state }: Pick<ImportReport, 'state'>) => state === 'checking' || state === 'committing'

/**
 * Sends a file with what was decided about it, and waits until the server is done. Aborting takes the import back at
 * the server; an import that was faster than that answers as what it became.
 * @throws the signal's reason when aborted before the file was there
 */
export async function runImport(file: File, options: ImportOptions, run: Run): Promise<ImportReport> {
  const { dryRun, shown, operation, signal, onProgress } = run
  const form = new FormData()
  // Options first: the server knows them when the file comes in.
  form.append('options', JSON.stringify(options))
  form.append('file', file, file.name)
  const sending = new AbortController()
  // Once the file is there, breaking the connection off no longer says whether it was stored.
  const breakOff = () => sending.abort(signal.reason)
  signal.throwIfAborted()
  signal.addEventListener('abort', breakOff)
  const query = { dryRun: dryRun ? 'true' : 'false', ...shown } as const
  const { answer } = await upload(endpoints.imports.create, { query }, form, {
    signal: sending.signal,
    operation,
    onProgress: (share) => {
      if (share >= 1) signal.removeEventListener('abort', breakOff)
      onProgress(share < 1 ? { stage: 'sending', share } : { stage: 'working', share: 0 })
    },
  }).finally(() => signal.removeEventListener('abort', breakOff))
  return isRunning(answer) ? ended(answer, signal, onProgress) : answer
}

/** Follows an import to its end, or to where it was taken back. */
async function ended(started: ImportReport, signal: AbortSignal, onProgress: Run['onProgress']): Promise<ImportReport> {
  const params = { id: started.id }
  const listening = new AbortController()
  const onMessage = (now: ImportEvent) => {
    onProgress({ stage: 'working', share: now.progress })
    return !isRunning(now)
  }
  const done = follow(endpoints.imports.events, { params }, { message: importEvent, onMessage }, listening.signal)
  try {
    if (await Promise.race([done, takenBack(params.id, signal, listening.signal)]))
      return { ...started, state: 'cancelled' }
    return await call(endpoints.imports.get, { params })
  } finally {
    listening.abort()
    done.catch(() => undefined)
  }
}

/** Answers once the import was taken back at the server; never when nobody asks before it `ended`, or too late. */
function takenBack(id: string, signal: AbortSignal, ended: AbortSignal): Promise<true> {
  return new Promise((resolve) => {
    const cancel = () => {
      call(endpoints.imports.cancel, { params: { id } }).then(
        () => resolve(true),
        () => undefined,
      )
    }
    if (signal.aborted) cancel()
    else signal.addEventListener('abort', cancel, { once: true, signal: ended })
  })
}
