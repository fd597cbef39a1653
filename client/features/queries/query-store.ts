import { create } from 'zustand'
import { endpoints } from '../../../contract/endpoints.ts'
import type { Fault } from '../../../contract/problem.ts'
import type { QueryAnswer } from '../../../contract/queries.ts'
import type { ParameterKind, SavedQuery } from '../../../contract/saved-queries.ts'
import { call, ProblemError } from '../../api.ts'
import { parametersOf, valueTyped } from './parameters.ts'

export type Outcome =
  | { is: 'answer'; answer: QueryAnswer }
  | { is: 'refused'; detail: string; faults: readonly Fault[] }
  | { is: 'missing'; names: readonly string[] }
  | { is: 'stopped' }

type Question = {
  text: string
  /** What is typed for each parameter, and what it was said to ask for. */
  typed: Readonly<Record<string, string>>
  kinds: Readonly<Record<string, ParameterKind>>
  /** The saved question that this one began as. */
  saved: SavedQuery | null
}

/** The question at hand: it outlives its page, so that a look at the network loses nothing. In memory alone. */
export const useQuestion = create<Question & { outcome: Outcome | null; isRunning: boolean }>(() => ({
  text: '',
  typed: {},
  kinds: {},
  saved: null,
  outcome: null,
  isRunning: false,
}))

/** Takes another question up; what was typed for parameters of the same name stays. */
export function takeUp(question: Partial<Question>): void {
  stop()
  useQuestion.setState({ saved: null, outcome: null, ...question })
}

let running: AbortController | null = null

/** Ends the question that runs, here and on the server; false where none does. */
export function stop(): boolean {
  if (!running) return false
  running.abort()
  return true
}

/** Asks the question at hand. A second one ends the first. */
export async function run(): Promise<Outcome | null> {
  const { text, typed, kinds } = useQuestion.getState()
  if (text.trim() === '') return null
  stop()
  const own = new AbortController()
  running = own
  const given = parametersOf(text, kinds).map(({ name, kind }) => [name, valueTyped(kind, typed[name] ?? '')] as const)
  const names = given.flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (names.length > 0) return settle(own, { is: 'missing', names })
  useQuestion.setState({ isRunning: true, outcome: null })
  const body = { cypher: text.trim(), params: Object.fromEntries(given) }
  try {
    return settle(own, { is: 'answer', answer: await call(endpoints.queries.run, { body }, own.signal) })
  } catch (error) {
    if (own.signal.aborted) return settle(own, { is: 'stopped' })
    const { detail = String(error instanceof Error ? error.message : error), errors: faults = [] } =
      error instanceof ProblemError ? error.problem : {}
    return settle(own, { is: 'refused', detail, faults })
  }
}

/** What came of a question is shown, unless another one was asked since. */
function settle(own: AbortController, outcome: Outcome): Outcome | null {
  if (running !== own) return null
  running = null
  useQuestion.setState({ isRunning: false, outcome })
  return outcome
}
