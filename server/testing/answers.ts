import type { z } from 'zod'
import { type Problem, problem } from '../../contract/problem.ts'

type Answer = { statusCode: number; body: string; headers: Record<string, unknown> }

/** The body of an answer, checked against its schema. @throws with the whole body when the status is another one */
export function answerOf<S extends z.ZodType>(answer: Answer, schema: S, status = 200): z.output<S> {
  if (answer.statusCode !== status) throw new Error(`${answer.statusCode}, not ${status}: ${answer.body}`)
  return schema.parse(JSON.parse(answer.body))
}

/** Milliseconds: the product answers within 5 s, and a process that waits for its turn on a crowded machine may be late by as much. */
export const answeredWithin = 10_000

/** The problem of a refusal; that it is one in every respect is checked here, for all tests. */
export function problemIn(answer: Answer, status: number): Problem {
  const type = String(answer.headers['content-type'])
  if (!type.startsWith('application/problem+json')) throw new Error(`${answer.statusCode} ${type}: ${answer.body}`)
  if (answer.headers['api-version'] === undefined) throw new Error('A problem without API-Version')
  const found = answerOf(answer, problem.strict(), status)
  if (found.status !== status) throw new Error(`The body says ${found.status}, the answer ${status}`)
  return found
}

/** `in path` of every fault, in order of the alphabet. */
export function faultPaths(found: Problem): string[] {
  return (found.errors ?? []).map((fault) => `${fault.in} ${fault.path}`).sort()
}
