import { z } from 'zod'
import { day, uuid } from '../../../contract/primitives.ts'
import { auditActions, recordKinds } from '../../../contract/vocabulary.ts'
import type { AuditFilter } from '../../queries.ts'
import type { View } from '../../view/view.ts'

const filter = z.object({
  party: uuid.optional().catch(undefined),
  otherParty: uuid.optional().catch(undefined),
  subject: z.string().max(200).optional().catch(undefined),
  kind: z.enum(recordKinds).optional().catch(undefined),
  action: z.enum(auditActions).optional().catch(undefined),
  mine: z
    .literal('1')
    .transform(() => true)
    .optional()
    .catch(undefined),
  since: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
})

/** Reads what the history page was asked; what cannot be read is no condition. */
export function auditFilter(asked: View['asked']): AuditFilter {
  const read = filter.parse(asked)
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}

/** Keys that the page has in its address. */
export const filterKeys = ['party', 'otherParty', 'subject', 'kind', 'action', 'mine', 'since', 'until'] as const
