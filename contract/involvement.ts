import { z } from 'zod'
import { day, distinct, endsBeforeStart, slug, uuid } from './primitives.ts'
import { contributions, roles } from './vocabulary.ts'

const statement = {
  roles: distinct(z.enum(roles), roles.length)
    .default([])
    .meta({ example: ['signals', 'coordinates'] }),
  keyRole: z.boolean().default(false).meta({ description: 'Plays a key role (sleutelrol) in the approach' }),
  contributesTo: distinct(z.enum(contributions), contributions.length).default([]),
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
