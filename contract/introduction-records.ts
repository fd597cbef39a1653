import { z } from 'zod'
import { day, evenWithOtherFaults, slug, text, uuid, version } from './primitives.ts'
import { introductionStatuses } from './vocabulary.ts'

const fields = {
  phenomenonId: slug.meta({ description: 'For the network of this phenomenon' }),
  from: uuid.meta({ description: 'The two parties that are to trust each other' }),
  to: uuid.meta({ description: 'The other of the two', example: '1c9e6b4f-7e4d-4d2f-8b64-1f4f706f3b22' }),
  introducer: uuid.optional().meta({ description: 'Who knows both and can introduce them' }),
  owner: uuid.meta({ description: 'The professional who sees to it' }),
  dueOn: day.meta({ description: 'When it is to be done' }),
  status: z.enum(introductionStatuses).default('planned').meta({
    description: 'done: only where a current claim between the two holds, for everything or for this phenomenon (409)',
  }),
  note: text.optional(),
}

export const introductionInput = z
  .strictObject(fields)
  .refine(({ from, to }) => from !== to, { params: { fault: 'sameParty' }, path: ['to'], ...evenWithOtherFaults })
  .meta({ id: 'NewIntroduction', description: 'An introduction that somebody takes upon them.' })
export type IntroductionInput = z.infer<typeof introductionInput>

export const introduction = z.object({ ...fields, id: uuid, version }).meta({
  id: 'Introduction',
  description: 'An introduction that somebody took upon them: by when, and how it stands.',
})
export type Introduction = z.infer<typeof introduction>
