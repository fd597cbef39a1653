import { z } from 'zod'
import {
  day,
  distinct,
  endsBeforeStart,
  evenWithOtherFaults,
  name,
  pastDay,
  slug,
  text,
  uuid,
  version,
} from './primitives.ts'

/** What is said of one direction of trust, without the parties: shared by the record and by a card's ties. */
const statement = {
  level: z.int().min(1).max(5).meta({ description: '1 (know of each other) to 5 (would call at night)', example: 4 }),
  confirmedOn: pastDay.meta({ description: 'When the claim was last known to be true' }),
  basis: name.optional().meta({ description: 'What the trust rests on', example: 'gezamenlijk weegteam' }),
  statedBy: uuid.optional().meta({ description: 'The professional who says so' }),
  note: text.optional(),
  knowsTasks: z.boolean().optional().meta({ description: 'Knows the tasks of the other' }),
  knowsPowers: z.boolean().optional().meta({ description: 'Knows the powers of the other' }),
  phenomena: distinct(slug).default([]).meta({ description: 'Empty: the claim holds for everything' }),
  since: day.optional().meta({ description: 'From when the claim holds' }),
  until: day.optional().meta({ description: 'Until when it held; absent while it holds' }),
  toRebuild: z
    .boolean()
    .optional()
    .meta({ description: 'One of both changed jobs since: to be confirmed, or handed over to a successor' }),
}

const anotherParty = uuid.meta({
  description: 'The party that is trusted',
  example: '1c9e6b4f-7e4d-4d2f-8b64-1f4f706f3b22',
})

export const trustRelationInput = z
  .strictObject({ from: uuid.meta({ description: 'The party that trusts' }), to: anotherParty, ...statement })
  .refine((claim) => claim.from !== claim.to, { params: { fault: 'sameParty' }, path: ['to'], ...evenWithOtherFaults })
  .refine(({ since, confirmedOn, until }) => {
    const start = since ?? confirmedOn
    return !start || !until || start <= until
  }, endsBeforeStart)
  .meta({
    id: 'NewTrustRelation',
    description:
      'A dated, directed claim. At most one current claim per direction for everything, and one per phenomenon.',
  })
export type TrustRelationInput = z.infer<typeof trustRelationInput>

export const trustRelation = z
  .object({ id: uuid, from: uuid, to: uuid, ...statement, version })
  .meta({ id: 'TrustRelation', description: 'A dated, directed claim that one party trusts another.' })
export type TrustRelation = z.infer<typeof trustRelation>
