import { readFileSync, writeSync } from 'node:fs'
import { platform } from 'node:os'
import { readTables } from '../tables/read-tables.ts'
import { FileRefused } from '../tables/refusals.ts'

/** Reads files in a process of its own, and says what came of each and how many bytes more they took at most. */
const files = process.argv.slice(2).map((path) => readFileSync(path))
const before = process.memoryUsage().rss
const outcomes: object[] = []
for (const bytes of files) {
  const outcome = await readTables(bytes).then(
    ({ type }) => ({ read: type }),
    (error: unknown) =>
      error instanceof FileRefused ? { status: error.status, reason: error.reason.en } : { failed: String(error) },
  )
  outcomes.push(outcome)
}
writeSync(1, JSON.stringify({ outcomes, extra: mostMemory() - before }))

/** The most that this process ever had; what `resourceUsage` says of that includes the process that started it. */
function mostMemory(): number {
  const status = platform() === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]
  return kilobytes === undefined ? process.memoryUsage().rss : Number(kilobytes) * 1_024
}
