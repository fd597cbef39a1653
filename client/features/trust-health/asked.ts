import { z } from 'zod'
import { day, slug } from '../../../contract/primitives.ts'
import { tieGroupings } from '../../../contract/vocabulary.ts'
import type { View } from '../../view/view.ts'

const shape = z.object({
  phenomenon: slug.nullable().catch(null),
  asOf: day.nullable().catch(null),
  by: z.enum(tieGroupings).catch('layer'),
})
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function trustHealthAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}
