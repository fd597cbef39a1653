import { z } from 'zod'
import { limits } from '../../../contract/limits.ts'
import { day, slug } from '../../../contract/primitives.ts'
import type { View } from '../../view/view.ts'

const slugs = z
  .string()
  .transform((text) => [...new Set(text.split(','))].slice(0, limits.comparison.most))
  .pipe(z.array(slug))
  .catch([])

const shape = z.object({
  phenomena: slugs,
  asOf: day.nullable().catch(null),
  /** Parties that are in exactly these; none: in several. */
  in: slugs,
})
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function comparisonAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}
