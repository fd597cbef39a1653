import { z } from 'zod'
import { day, slug } from '../../../contract/primitives.ts'
import { layers, necessities } from '../../../contract/vocabulary.ts'
import type { View } from '../../view/view.ts'

/** Which seats the list shows: what is to be done, one status, those that count, those that do not, or all. */
export const shows = ['todo', 'vacant', 'organisation-only', 'filled', 'needed', 'other', 'all'] as const
export type Show = (typeof shows)[number]

export const tabs = ['one', 'matrix'] as const

const shape = z.object({
  tab: z.enum(tabs).catch('one'),
  phenomenon: slug.nullable().catch(null),
  asOf: day.nullable().catch(null),
  show: z.enum(shows).catch('todo'),
  necessity: z.enum(necessities).nullable().catch(null),
  layer: z.enum(layers).nullable().catch(null),
  /** A seat that somebody came for. */
  seat: slug.nullable().catch(null),
  /** In the matrix: only seats that are a gap somewhere. */
  gaps: z
    .literal('1')
    .transform(() => true)
    .catch(false),
})
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function coverageAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}
