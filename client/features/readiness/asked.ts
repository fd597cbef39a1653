import { z } from 'zod'
import { day, slug, uuid } from '../../../contract/primitives.ts'
import { necessities, type ReadinessStatus, readinessStatuses } from '../../../contract/vocabulary.ts'
import type { View } from '../../view/view.ts'

/** Which seats the list shows: what is not reached, one status, or all. */
export const shows = ['todo', ...readinessStatuses, 'all'] as const
export type Show = (typeof shows)[number]

/** In the order of work: what a phone call mends comes first, what is well comes last. */
export const statusesInOrder: readonly ReadinessStatus[] = [
  'stale',
  'one-sided',
  'too-far',
  'no-ties',
  'organisation-only',
  'vacant',
  'reached',
]

/** The seats and what is in their way, or the ties that would help and who sees to them. */
export const tabs = ['seats', 'introductions'] as const

const shape = z.object({
  tab: z.enum(tabs).catch('seats'),
  phenomenon: slug.nullable().catch(null),
  asOf: day.nullable().catch(null),
  /** The coordinator; without one the server chooses. */
  from: uuid.nullable().catch(null),
  show: z.enum(shows).catch('todo'),
  necessity: z.enum(necessities).nullable().catch(null),
})
export type Asked = z.infer<typeof shape>

/** Reads what the page was asked; what cannot be read is as if it had not been asked. */
export function readinessAsked(asked: View['asked']): Asked {
  return shape.parse(asked)
}

/** Whether a seat is in the list. */
export function isShown(
  { status, necessity }: { status: ReadinessStatus; necessity: string },
  asked: Pick<Asked, 'show' | 'necessity'>,
): boolean {
  if (asked.necessity !== null && necessity !== asked.necessity) return false
  return asked.show === 'all' || (asked.show === 'todo' ? status !== 'reached' : status === asked.show)
}
