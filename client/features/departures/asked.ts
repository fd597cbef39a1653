import { z } from 'zod'
import { day, slug, uuid } from '../../../contract/primitives.ts'
import type { View } from '../../view/view.ts'

const shape = z
  .object({
    phenomenon: slug.nullable().catch(null),
    asOf: day.nullable().catch(null),
    party: uuid.nullable().catch(null),
    /** The coordinator; without one the server chooses. */
    from: uuid.nullable().catch(null),
  })
  // Who leaves has no seats to reach.
  .transform(({ from, ...asked }) => ({ ...asked, from: from === asked.party ? null : from }))
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function departureAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}
