import { randomUUID } from 'node:crypto'
import type { ImportReport } from '../../../contract/imports.ts'
import { limits } from '../../../contract/limits.ts'
import { NotFound } from '../../http/refusals.ts'

/** An import that is worked on, or was. */
export type Job = {
  readonly owner: string
  report: ImportReport
  readonly cancel: AbortController
  readonly listeners: Set<() => void>
  /** Resolves when it has ended, however it ended. */
  ended: Promise<unknown>
  readonly begun: number
}

export const isRunning = ({ report }: Job) => report.state === 'checking' || report.state === 'committing'

/** The imports of this process: at most so many reports, for so long. */
export class Jobs {
  readonly #jobs = new Map<string, Job>()
  #working = 0
  readonly #waiting: (() => void)[] = []

  begin(owner: string, report: Omit<ImportReport, 'id'>): Job {
    this.#forget()
    const job: Job = {
      owner,
      report: { id: randomUUID(), ...report },
      cancel: new AbortController(),
      listeners: new Set(),
      ended: Promise.resolve(),
      begun: Date.now(),
    }
    this.#jobs.set(job.report.id, job)
    return job
  }

  /** Says what has become of a job. */
  tell(job: Job, change: Partial<ImportReport>): void {
    job.report = { ...job.report, ...change }
    for (const listener of job.listeners) listener()
  }

  /** A job of this owner. @throws {NotFound} */
  get(id: string, owner: string): Job {
    const job = this.#jobs.get(id)
    if (job?.owner !== owner) throw new NotFound()
    return job
  }

  /** Does the work of a job, when there are not too many others. */
  async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#working >= limits.importReports.atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#working++
    try {
      return await work()
    } finally {
      this.#working--
      this.#waiting.shift()?.()
    }
  }

  /** Forgets the reports, whose rows may name somebody who is not to be found any more; of what still runs, once it ends. */
  forgetAll(): void {
    for (const [id, job] of this.#jobs) {
      if (!isRunning(job)) this.#jobs.delete(id)
      else void job.ended.finally(() => this.#jobs.delete(id))
    }
  }

  /** Ends all of them, with the application. */
  async close(): Promise<void> {
    const running = [...this.#jobs.values()].filter(isRunning)
    for (const { cancel } of running) cancel.abort()
    for (const job of this.#jobs.values()) for (const listener of job.listeners) listener()
    await Promise.allSettled(running.map(({ ended }) => ended))
  }

  #forget(): void {
    const { kept, age } = limits.importReports
    const old = [...this.#jobs].filter(([, job]) => !isRunning(job))
    const tooMany = this.#jobs.size - kept + 1
    for (const [at, [id, { begun }]] of old.entries()) {
      if (at < tooMany || Date.now() - begun > age) this.#jobs.delete(id)
    }
  }
}
