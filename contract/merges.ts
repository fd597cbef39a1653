import { z } from 'zod'
import { evenWithOtherFaults, uuid, version } from './primitives.ts'

/** Two records of one party become one: `keep` stays, `absorb` goes; what only the second knew is carried over. */
export const mergeInput = z
  .strictObject({
    keep: uuid,
    keepVersion: version
      .optional()
      .meta({ description: 'Refused with 412 when the record has another version by now' }),
    absorb: uuid,
    absorbVersion: version.optional(),
  })
  .refine((merge) => merge.keep !== merge.absorb, {
    params: { fault: 'mergeWithItself' },
    path: ['absorb'],
    ...evenWithOtherFaults,
  })
  .meta({ id: 'Merge' })
export type Merge = z.infer<typeof mergeInput>
