import type { CallOf, Endpoint, ResponseOf } from '../contract/endpoint.ts'
import { type Problem, problem } from '../contract/problem.ts'

/** The server refused: its problem details say why, in the language of the page. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(refusal: Problem) {
    super(refusal.detail)
    this.name = 'ProblemError'
    this.problem = refusal
  }
}

/** No answer came, or one that is not the server's own: it is down, or something between us and it is. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError'
}

/** True when waiting helps: the server cannot be reached, or its database is away. */
export function isAway(error: unknown): boolean {
  return error instanceof UnreachableError || (error instanceof ProblemError && error.problem.status === 503)
}

/** True when the session is missing or over. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status === 401
}

/** Calls an endpoint of the contract and checks what comes back against it. */
export async function call<E extends Endpoint>(
  endpoint: E,
  request: CallOf<E>,
  signal?: AbortSignal,
): Promise<ResponseOf<E>> {
  const answer = await send(endpoint, request, 'application/json', signal)
  // The schema that checks the body is the one that ResponseOf is inferred from; generics cannot show it.
  return endpoint.response?.parse(await answer.json()) as ResponseOf<E>
}

/** Calls an endpoint for a file of the given media type. */
export async function download<E extends Endpoint>(endpoint: E, request: CallOf<E>, mediaType: string): Promise<Blob> {
  return (await send(endpoint, request, mediaType)).blob()
}

type Parts = { params?: unknown; query?: unknown; body?: unknown }

async function send(endpoint: Endpoint, request: Parts, accept: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(addressOf(endpoint, request), {
    method: endpoint.method,
    headers: {
      accept: `${accept}, application/problem+json`,
      'accept-language': document.documentElement.lang,
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: request.body === undefined ? null : JSON.stringify(request.body),
    credentials: 'same-origin',
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    throw signal?.aborted ? cause : new UnreachableError('No answer from the server', { cause })
  })
  if (answer.ok) return answer
  const refusal = problem.safeParse(await answer.json().catch(() => null))
  throw refusal.success ? new ProblemError(refusal.data) : new UnreachableError(`Answer ${answer.status}`)
}

/** Fills in the path's parameters and the query; lists become `a,b`, what is undefined is left out. */
export function addressOf(endpoint: Endpoint, request: Parts): string {
  const params = new Map(entriesOf(request.params))
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params.get(name) ?? ''))
  const query = new URLSearchParams(entriesOf(request.query)).toString()
  return query ? `${path}?${query}` : path
}

function entriesOf(part: unknown): [string, string][] {
  return Object.entries(part ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, String(value)])
}
