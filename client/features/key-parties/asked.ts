import { z } from 'zod'
import { keyMeasures } from '../../../contract/key-parties.ts'
import { day, slug, uuid } from '../../../contract/primitives.ts'
import type { View } from '../../view/view.ts'

export const tabs = ['one', 'matrix'] as const

const shape = z.object({
  tab: z.enum(tabs).catch('one'),
  phenomenon: slug.nullable().catch(null),
  asOf: day.nullable().catch(null),
  by: z.enum(keyMeasures).catch('betweenness'),
  all: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  /** The party that stands out. */
  party: uuid.nullable().catch(null),
})
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function keysAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}
