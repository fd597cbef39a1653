import type { Change } from '../../../contract/changes.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { Problem } from '../../../contract/problem.ts'
import { call, ProblemError } from '../../api.ts'
import type { Obstacle, Step } from './plan.ts'

/** Which rows made the server refuse a change set, and why; empty where the refusal names none. */
export async function blamed(problem: Problem, steps: readonly Step[]): Promise<Map<string, Obstacle>> {
  if (problem.status === 412 || problem.status === 404) return outdated(problem, steps)
  const named = (problem.errors ?? []).flatMap(({ path, message }): [string, Obstacle][] => {
    const step = steps[Number(/^changes\.(\d+)/.exec(path)?.[1] ?? -1)]
    return step ? [[step.row, { is: 'said', reason: message }]] : []
  })
  return new Map(named.toReversed())
}

/** The server tells what others changed, not in which record: those have another version by now, or are gone. */
async function outdated(problem: Problem, steps: readonly Step[]): Promise<Map<string, Obstacle>> {
  const found = new Map<string, Obstacle>()
  for (const { row, change } of steps) {
    if (!('version' in change && 'id' in change)) continue
    const now = await versionNow(change)
    if (now === null) found.set(row, { is: 'said', reason: problem.title })
    else if (now !== change.version) found.set(row, { is: 'outdated' })
  }
  return found
}

async function versionNow({ do: deed, id }: Extract<Change, { id: string; version: number }>): Promise<number | null> {
  const request = { params: { id }, query: {} }
  const read = () => {
    if (deed.endsWith('organisation')) return call(endpoints.organisations.get, request)
    if (deed.endsWith('professional')) return call(endpoints.professionals.get, request)
    if (deed.endsWith('consultation')) return call(endpoints.consultations.get, request)
    return call(endpoints.trustRelations.get, request)
  }
  try {
    return (await read()).version
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return null
    throw error
  }
}
