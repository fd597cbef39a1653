import { z } from 'zod'
import { day, endsBeforeStart, slug, uuid } from './primitives.ts'
import { contributions, roles } from './vocabulary.ts'

const statement = {
  roles: z
    .array(z.enum(roles))
    .max(roles.length)
    .default([])
    .meta({ example: ['signals', 'coordinates'] }),
  keyRole: z.boolean().default(false).meta({ description: 'Plays a key role (sleutelrol) in the approach' }),
  contributesTo: z.array(z.enum(contributions)).max(contributions.length).default([]),
  from: day.optional(),
  until: day.optional(),
}

/** What a party does in the approach of a phenomenon. */
export const involvementInput = z
  .strictObject(statement)
  .refine((value) => !value.from || !value.until || value.from <= value.until, endsBeforeStart)
  .meta({ id: 'InvolvementChange' })
export type InvolvementInput = z.infer<typeof involvementInput>

export const involvement = z
  .object({ phenomenonId: slug, partyId: uuid, ...statement })
  .meta({ id: 'Involvement', description: 'A party plays a part in the approach of a phenomenon.' })
export type Involvement = z.infer<typeof involvement>
