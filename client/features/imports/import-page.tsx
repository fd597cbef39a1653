import { ChooseFile } from './choose-file.tsx'
import { FileTop } from './file-top.tsx'
import { useImports } from './import-store.ts'
import { Problem } from './problem.tsx'
import { Review } from './review.tsx'
import { Stored } from './stored.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useSpokenImport } from './use-spoken-import.ts'
import { Working } from './working.tsx'
import './imports.css'

/** Fills the network from a file: choose it, put right what is wrong with it, and store it. */
export function ImportPage() {
  const { current, waiting, total } = useImports()
  useLeaveWarning()
  useSpokenImport()
  if (!current) return <ChooseFile />
  const { phase, report, error, progress } = current
  return (
    <>
      <FileTop current={current} number={total - waiting.length} total={total} />
      {phase === 'stored' && report && <Stored report={report} waiting={waiting.length} />}
      {(phase === 'storing' || phase === 'stopping') && <Working progress={progress} phase={phase} />}
      {phase === 'checked' && (
        <>
          {error && <Problem error={error} />}
          {!error && !report && <Working progress={progress} phase="checking" />}
          {report && <Review current={current} report={report} />}
        </>
      )}
    </>
  )
}
