import { z } from 'zod'
import { limits } from './limits.ts'
import { day } from './primitives.ts'

const count = z.int().min(0)

/** How a network stood at the end of a month; today, in the month that is not over. */
export const timelineMonth = z
  .object({
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .meta({ example: '2026-03' }),
    day: day.meta({ description: 'The day that is counted: the last of the month, or today', example: '2026-03-31' }),
    parties: count,
    claims: count.meta({ description: 'Claims that count in the network, at most one per direction' }),
    ties: count.meta({ description: 'Pairs of parties with at least one such claim' }),
  })
  .meta({ id: 'TimelineMonth' })
export type TimelineMonth = z.infer<typeof timelineMonth>

/** How the network of a phenomenon grew. */
export const timeline = z
  .object({
    first: day.meta({
      description: 'First day on which something dated holds in this network; today when nothing does',
    }),
    today: day,
    last: day.meta({ description: 'Last day on which something changes in this network, today at the earliest' }),
    months: z
      .array(timelineMonth)
      .min(1)
      .max(limits.timeline.months)
      .meta({
        description: `Every month from the first day to the last, oldest first: at most ${limits.timeline.months}, of which ${limits.timeline.ahead} after this one`,
      }),
  })
  .meta({ id: 'Timeline', description: 'How the network of a phenomenon grew, month by month.' })
export type Timeline = z.infer<typeof timeline>
