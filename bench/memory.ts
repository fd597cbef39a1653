import { readFileSync, writeFileSync } from 'node:fs'

/** MiB of memory that a process has now, and had at most since its start or since `forgetMost`. Linux alone tells. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mebibytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1_024
  return { now: mebibytes('VmRSS'), most: mebibytes('VmHWM') }
}

/** From here on the most that a process has had is what it has now. */
export function forgetMost(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}
