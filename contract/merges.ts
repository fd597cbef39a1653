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
  .meta({
    id: 'Merge',
    example: { keep: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11', absorb: '1c9e6b4f-7e4d-4d2f-8b64-1f4f706f3b22' },
  })
export type Merge = z.infer<typeof mergeInput>
