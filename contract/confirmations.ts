import { z } from 'zod'
import { limits } from './limits.ts'
import { partyReference } from './parties.ts'
import { day, slug, uuid } from './primitives.ts'
import { trustRelation } from './trust-relations.ts'

/** A claim that should be confirmed: older than the freshness window, or to rebuild after a job change. */
export const dueConfirmation = z
  .object({
    claim: trustRelation,
    from: partyReference,
    to: partyReference,
    reason: z.enum(['to-rebuild', 'stale']),
    endsOn: day.optional().meta({ description: 'When retention ends it, unless it is confirmed before' }),
  })
  .meta({ id: 'DueConfirmation' })
export type DueConfirmation = z.infer<typeof dueConfirmation>

/** Which due confirmations: those to rebuild first, then the oldest. */
export const dueQuery = z.strictObject({
  phenomenon: slug.optional().meta({ description: 'Claims that count in the network of this phenomenon' }),
  party: uuid.optional().meta({ description: 'Claims of or about this party: with a mover, the hand-over list' }),
  limit: z.coerce.number().int().min(1).max(limits.page.max).default(limits.page.default),
  cursor: z.string().max(300).optional(),
})
export type DueQuery = z.infer<typeof dueQuery>
