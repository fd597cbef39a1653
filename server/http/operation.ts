import { createHash, randomUUID } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { BadInput } from './refusals.ts'

/** Characters of an Idempotency-Key. */
const longestKey = 255

/**
 * What makes a write one write: the asker's own `Idempotency-Key`, or an id made for this request; and a digest of what
 * is asked, so that a key that comes back with another request is seen.
 * @throws {BadInput} when the key is no short printable text
 */
export function operationOf(
  request: FastifyRequest,
  parts: { body: unknown; params: unknown; query: unknown },
): { operation: string; fingerprint: string } {
  const key = request.headers['idempotency-key']
  const actor = request.account?.name ?? 'anonymous'
  const asked = JSON.stringify([request.method, request.routeOptions.url, parts, request.headers['if-match'] ?? null])
  const fingerprint = createHash('sha256').update(asked).digest('base64url')
  if (key === undefined) return { operation: randomUUID(), fingerprint }
  if (typeof key !== 'string' || !/^[\x21-\x7e]+$/.test(key) || key.length > longestKey) {
    throw new BadInput([{ in: 'header', path: 'Idempotency-Key', message: `1–${longestKey} ASCII` }])
  }
  return { operation: `${actor} ${key}`, fingerprint }
}
