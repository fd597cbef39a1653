import { z } from 'zod'
import { day, slug, uuid } from '../../../contract/primitives.ts'
import type { View } from '../../view/view.ts'

const shape = z.object({
  phenomenon: slug.nullable().catch(null),
  asOf: day.nullable().catch(null),
  party: uuid.nullable().catch(null),
})

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function departureAsked(asked: View['asked']): z.infer<typeof shape> {
  return shape.parse(asked)
}
