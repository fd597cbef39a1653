import { z } from 'zod'
import { limits } from '../../../contract/limits.ts'
import { day, slug, uuid } from '../../../contract/primitives.ts'
import type { View } from '../../view/view.ts'

/** Ids as the address holds them: with dots between; what is none is left out. */
const ids = (most: number) =>
  z
    .string()
    .transform((text) => [...new Set(text.split('.'))].filter((id) => uuid.safeParse(id).success).slice(0, most))
    .catch([])

const shape = z.object({
  phenomenon: slug.nullable().catch(null),
  asOf: day.nullable().catch(null),
  parties: ids(limits.connecting.most),
  exclude: ids(limits.connecting.excluded),
})
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function connectingAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}
