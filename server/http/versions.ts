import type { FastifyRequest } from 'fastify'
import type { Endpoint } from '../../contract/endpoint.ts'
import { Refusal } from './refusals.ts'

/** The entity tag of a version of a record (RFC 9110). */
export const etagOf = (version: number): string => `"${version}"`

/**
 * The versions that `If-Match` names; undefined where any will do: `*`, or no header where it may be left out. A tag that
 * is none of ours stands for a version that nothing has.
 * @throws {Refusal} 428 when the endpoint needs the header
 */
export function versionsSeen(endpoint: Endpoint, request: FastifyRequest): number[] | undefined {
  const header = request.headers['if-match']?.trim()
  if (!endpoint.ifMatch || header === '*') return undefined
  if (!header) {
    if (endpoint.ifMatch === 'optional') return undefined
    throw new Refusal(428, {
      nl: 'Stuur in If-Match de ETag mee van de versie die u zag, zodat u niets van een ander overschrijft.',
      en: 'Send the ETag of the version that you saw in If-Match, so that you overwrite nothing of somebody else.',
    })
  }
  return header.split(',', 20).map((tag) => Number(/^"(\d{1,9})"$/.exec(tag.trim())?.[1] ?? 0))
}
