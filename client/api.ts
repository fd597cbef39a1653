import type { z } from 'zod'
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
  return read(endpoint, await send(endpoint, request, { signal }))
}

/** How a write is sent. */
export type WriteOptions = {
  /** The version that the asker saw: refused with 412 when the record has another one by now. */
  ifMatch?: number | undefined
  /** Names this attempt; sent again with the same name, the server does it once. A fresh one unless given. */
  operation?: string | undefined
  signal?: AbortSignal | undefined
}

/** What came of a write; the audit entry is what undo takes back, and null where nothing was written. */
export type Done<Answer> = { answer: Answer; auditEntryId: string | null }

/**
 * Calls an endpoint that writes: like `call`, with the version to match, and telling which audit entry it left. While
 * there is no answer, or the database is away, the same write is sent again, twice at the most. Asked again later by
 * who was told so, it is the same operation still: what was done after all is not done twice.
 */
export async function write<E extends Endpoint>(
  endpoint: E,
  request: CallOf<E>,
  options: WriteOptions = {},
): Promise<Done<ResponseOf<E>>> {
  const asked = JSON.stringify([endpoint.method, addressOf(endpoint, request), options.ifMatch ?? null, request])
  const operation = options.operation ?? unanswered.get(asked) ?? newOperation()
  unanswered.delete(asked)
  const answer = await send(endpoint, request, { ...options, operation, isWrite: true }).catch((refusal: unknown) => {
    if (isAway(refusal)) unanswered.set(asked, operation)
    for (const oldest of [...unanswered.keys()].slice(0, -mostUnanswered)) unanswered.delete(oldest)
    throw refusal
  })
  return { answer: await read(endpoint, answer), auditEntryId: answer.headers.get('audit-entry') }
}

/** The operations that got no answer, by what they asked. */
const unanswered = new Map<string, string>()
const mostUnanswered = 20

/** Calls an endpoint for a file of the given media type. */
export async function download<E extends Endpoint>(endpoint: E, request: CallOf<E>, mediaType: string): Promise<Blob> {
  return (await send(endpoint, request, { accept: mediaType })).blob()
}

/** Sends a form with a file in it; tells how much of it has left, 0 to 1. */
export function upload<E extends Endpoint>(
  endpoint: E,
  request: CallOf<E>,
  form: FormData,
  { onProgress, operation, signal }: WriteOptions & { onProgress?(share: number): void } = {},
): Promise<Done<ResponseOf<E>>> {
  // fetch does not tell how far a body is on its way.
  const sent = new XMLHttpRequest()
  const answered = new Promise<Response>((resolve, reject) => {
    const lost = () => reject(signal?.aborted ? signal.reason : new UnreachableError('No answer from the server'))
    sent.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 1)
    sent.onload = () =>
      resolve(
        new Response(bodyless.includes(sent.status) ? null : sent.responseText, {
          status: sent.status,
          headers: { 'audit-entry': sent.getResponseHeader('audit-entry') ?? '' },
        }),
      )
    sent.onerror = lost
    sent.onabort = lost
  })
  signal?.addEventListener('abort', () => sent.abort(), { once: true })
  sent.open(endpoint.method, addressOf(endpoint, request))
  for (const [name, value] of Object.entries(headersOf(endpoint, { operation }))) sent.setRequestHeader(name, value)
  sent.setRequestHeader('prefer', 'respond-async')
  sent.send(form)
  return answered.then(accepted).then(async (answer) => ({
    answer: await read(endpoint, answer),
    auditEntryId: answer.headers.get('audit-entry') || null,
  }))
}

/** What came in a server-sent event, checked; true when it was the last that the asker waits for. */
type Listener<Message> = { message: z.ZodType<Message>; onMessage(message: Message): boolean }

/** Listens to the server-sent events of an endpoint until the last has come. The browser reconnects by itself. */
export function follow<E extends Endpoint, Message>(
  endpoint: E,
  request: CallOf<E>,
  { message, onMessage }: Listener<Message>,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  const source = new EventSource(addressOf(endpoint, request))
  return new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    source.onmessage = ({ data }) => {
      const heard = message.safeParse(parsed(data))
      if (heard.success && onMessage(heard.data)) resolve()
    }
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) reject(new UnreachableError('No events from the server'))
    }
  }).finally(() => source.close())
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text))
  } catch {
    return null
  }
}

type Parts = { params?: unknown; query?: unknown; body?: unknown }
type Sending = WriteOptions & { accept?: string; isWrite?: boolean }

/** Statuses whose answers have no body. */
const bodyless = [204, 304]
/** Milliseconds before each time that a write is sent once more. */
const breaths = [600, 1500]

async function send(endpoint: Endpoint, request: Parts, options: Sending): Promise<Response> {
  const { signal } = options
  const init: RequestInit = {
    method: endpoint.method,
    headers: {
      ...headersOf(endpoint, options),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: request.body === undefined ? null : JSON.stringify(request.body),
    credentials: 'same-origin',
    signal: signal ?? null,
  }
  const attempt = () =>
    fetch(addressOf(endpoint, request), init).then(accepted, (cause: unknown) => {
      throw signal?.aborted ? cause : new UnreachableError('No answer from the server', { cause })
    })
  if (!options.isWrite) return attempt()
  for (const breath of breaths) {
    // The name of the operation goes along again, so that what did arrive is not done twice.
    const answer = await attempt().catch((refusal: unknown) => {
      if (!isAway(refusal)) throw refusal
    })
    if (answer) return answer
    await new Promise((resolve) => setTimeout(resolve, breath))
  }
  return attempt()
}

function headersOf({ method }: Endpoint, { accept = 'application/json', ifMatch, operation }: Sending) {
  return {
    accept: `${accept}, application/problem+json`,
    'accept-language': document.documentElement.lang,
    ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
    ...(method !== 'GET' && { 'idempotency-key': operation ?? newOperation() }),
  }
}

/** A name for one attempt to write: a random UUID, also where the page is not served over https. */
export function newOperation(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

/** @throws {ProblemError | UnreachableError} unless the answer is a success */
async function accepted(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  const refusal = problem.safeParse(await answer.json().catch(() => null))
  throw refusal.success ? new ProblemError(refusal.data) : new UnreachableError(`Answer ${answer.status}`)
}

async function read<E extends Endpoint>(endpoint: E, answer: Response): Promise<ResponseOf<E>> {
  // The schema that checks the body is the one that ResponseOf is inferred from; generics cannot show it.
  return (endpoint.response ? endpoint.response.parse(await answer.json()) : undefined) as ResponseOf<E>
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
