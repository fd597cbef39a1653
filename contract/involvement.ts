import { z } from 'zod'
import { distinct, endsBeforeStart, period, slug, startsBeforeItEnds, uuid, version } from './primitives.ts'
import { contributions, roles } from './vocabulary.ts'

const statement = {
  roles: distinct(z.enum(roles), roles.length)
    .default([])
    .meta({ example: ['signals', 'coordinates'] }),
  keyRole: z.boolean().default(false).meta({ description: 'Plays a key role (sleutelrol) in the approach' }),
  contributesTo: distinct(z.enum(contributions), contributions.length).default([]),
  ...period,
}

/** What a party does in the approach of a phenomenon. */
export const involvementInput = z
  .strictObject(statement)
  .refine(startsBeforeItEnds, endsBeforeStart)
  .meta({ id: 'InvolvementChange' })
export type InvolvementInput = z.infer<typeof involvementInput>

export const involvement = z
  .object({ phenomenonId: slug, partyId: uuid, ...statement, version })
  .meta({ id: 'Involvement', description: 'A party plays a part in the approach of a phenomenon.' })
export type Involvement = z.infer<typeof involvement>

/** One that is about to be stored: the version comes with the storing. */
export const newInvolvement = involvement.omit({ version: true })
export type NewInvolvement = z.infer<typeof newInvolvement>
