import { z } from 'zod'
import { limits } from './limits.ts'
import { day, distinct, name, slug, uuid, version } from './primitives.ts'

/**
 * A job change as one action: the professional moves to another post; each seat that the person filled stays behind,
 * handed to a successor or vacant, unless it goes along; ties become "to rebuild".
 */
export const moveInput = z
  .strictObject({
    version: version.meta({ description: 'Version of the professional that the asker saw' }),
    on: day.meta({ description: 'First day of the new post; the old one ends on it' }),
    organisationId: uuid.optional().meta({
      description: 'The new employer; absent: none, and who keeps no other post either leaves the network',
    }),
    function: name.optional(),
    leaves: distinct(uuid).optional().meta({ description: 'Employers whose posts end; absent: all current ones' }),
    seats: z
      .array(z.strictObject({ partyTypeId: slug, to: uuid.nullable() }))
      .max(limits.references)
      .default([])
      .meta({
        description:
          'Who fills which seat from then on: a successor, nobody (null: vacant), or the person themselves (it goes along). A seat that is not named stays behind, vacant',
      }),
    involvements: z.enum(['keep', 'end']).default('end').meta({ description: 'What becomes of involvement' }),
    successor: uuid.optional().meta({ description: 'Who takes the involvements over' }),
  })
  .meta({ id: 'Move' })
export type Move = z.infer<typeof moveInput>
