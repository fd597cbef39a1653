import { z } from 'zod'
import { limits } from './limits.ts'
import { day, distinct, name, slug, uuid, version } from './primitives.ts'

/**
 * A job change as one action: the professional moves to another post; each seat that the person filled stays behind,
 * handed to a successor or vacant; ties become "to rebuild".
 */
export const moveInput = z
  .strictObject({
    version: version.meta({ description: 'Version of the professional that the asker saw' }),
    on: day.meta({ description: 'First day of the new post; the old one ends on it' }),
    organisationId: uuid.optional().meta({ description: 'The new employer; absent: leaves the network' }),
    function: name.optional(),
    leaves: distinct(uuid).optional().meta({ description: 'Employers whose posts end; absent: all current ones' }),
    seats: z
      .array(z.strictObject({ partyTypeId: slug, to: uuid.nullable() }))
      .max(limits.references)
      .default([])
      .meta({ description: 'Seats that stay behind, and who fills them from then on (null: nobody, vacant)' }),
    involvements: z.enum(['keep', 'end']).default('end').meta({ description: 'What becomes of involvement' }),
    successor: uuid.optional().meta({ description: 'Who takes the involvements over' }),
  })
  .meta({ id: 'Move' })
export type Move = z.infer<typeof moveInput>
