import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endpoints } from '../../../contract/endpoints.ts'
import { limits } from '../../../contract/limits.ts'
import { isAway, ProblemError, write } from '../../api.ts'
import { refresh } from '../../edits/refresh.ts'
import { say } from '../../edits/said.ts'
import { useEdit } from '../../edits/use-edit.ts'
import { announce } from '../../ui/announcer.tsx'
import { blamed } from './blame.ts'
import { markEach, unmark, unmarkRefused } from './marks.ts'
import type { Obstacle, RowPlan, Step } from './plan.ts'
import { together } from './together.ts'
import { useObstacleWords } from './use-obstacle-words.ts'

/** Something to do for many rows. */
export type Job<Row> = {
  rows: readonly Row[]
  plan(row: Row): Promise<RowPlan>
  /** What was done, for so many rows. */
  said(count: number): string
  onDone?(): void
  /** Hears why it goes against what there is, where something can be done about that: instead of a refusal in the bar. */
  onConflict?(reason: string): void
}

/** Nothing was changed: why, and for which rows where that is known. */
export type Refusal = {
  reasons: ReadonlyMap<string, string>
  whole: string | null
  of: number
  others: (() => void) | null
}

export type Bulk<Row> = {
  run(job: Job<Row>): void
  /** How many rows were read of how many; null when nothing is going on. */
  progress: { done: number; of: number } | null
  refusal: Refusal | null
  forget(): void
}

/** Does the same for many rows in one change set: all of it, or none. What stands in the way is said at its row. */
export function useBulk<Row extends { id: string }>(): Bulk<Row> {
  const { t } = useTranslation()
  const client = useQueryClient()
  const edit = useEdit()
  const wordsFor = useObstacleWords()
  const [progress, setProgress] = useState<Bulk<Row>['progress']>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const forget = () => {
    unmarkRefused()
    setRefusal(null)
  }
  const refuse = (job: Job<Row>, obstacles: ReadonlyMap<string, Obstacle>, whole: string | null) => {
    const reasons = new Map([...obstacles].map(([row, obstacle]) => [row, wordsFor(obstacle)]))
    markEach(new Map([...reasons].map(([row, reason]) => [row, { state: 'refused', reason }])))
    const rest = job.rows.filter(({ id }) => !reasons.has(id))
    const others = reasons.size > 0 && rest.length > 0 ? () => void run({ ...job, rows: rest }, true) : null
    setRefusal({ reasons, whole, of: job.rows.length, others })
    announce(whole ?? t('rows.refused', { count: reasons.size, of: job.rows.length }))
    // What stood in the way is not what the table shows.
    void refresh(client)
  }
  /** What was left out stays marked while the rest is done. */
  const run = async (job: Job<Row>, isRest = false) => {
    const of = job.rows.length
    const ids = job.rows.map(({ id }) => id)
    if (isRest) setRefusal(null)
    else forget()
    setProgress({ done: 0, of })
    markEach(new Map(ids.map((id) => [id, { state: 'saving' }])))
    let steps: Step[] = []
    try {
      const plans = await together(job.rows, job.plan, (done) => setProgress({ done, of }))
      const planned = job.rows.map(({ id }, i) => ({ row: id, ...plans[i] }))
      const obstacles = new Map(planned.flatMap(({ row, obstacle }) => (obstacle ? [[row, obstacle] as const] : [])))
      steps = planned.flatMap(({ row, changes = [] }) => changes.map((change) => ({ row, change })))
      unmark(ids)
      if (obstacles.size > 0) return refuse(job, obstacles, null)
      if (steps.length === 0) return say(t('rows.nothing'))
      if (steps.length > limits.changeSet) return refuse(job, new Map(), t('rows.tooMany', { most: limits.changeSet }))
      const changes = steps.map(({ change }) => change)
      const count = new Set(steps.map(({ row }) => row)).size
      await edit(() => write(endpoints.changeSets.create, { body: { changes } }), job.said(count))
      job.onDone?.()
    } catch (error) {
      unmark(ids)
      const problem = error instanceof ProblemError ? error.problem : null
      if (problem?.status === 409 && job.onConflict) return job.onConflict(problem.detail)
      const found = problem ? await blamed(problem, steps).catch(() => new Map<string, Obstacle>()) : new Map()
      const reason = isAway(error) ? t('form.away') : (problem?.detail ?? t('failure.unknown'))
      refuse(job, found, found.size > 0 ? null : t('rows.refusedWhole', { reason }))
    } finally {
      setProgress(null)
    }
  }
  // One at a time; a button that went dark would lose the focus.
  return { run: (job) => progress === null && void run(job), progress, refusal, forget }
}
