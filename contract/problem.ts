import { z } from 'zod'

/** One fault of a request: which part of it, where in that part, and what is wrong with it. */
export const fault = z
  .object({
    in: z.enum(['path', 'query', 'body', 'header']),
    path: z
      .string()
      .meta({ description: 'Dotted path inside that part; empty for the part as a whole', example: 'level' }),
    message: z.string().meta({ example: 'Te groot: verwacht dat number <=5 is' }),
    at: z
      .object({ line: z.int().min(1), column: z.int().min(1) })
      .optional()
      .meta({ description: 'Where in a text of several lines, such as a question in Cypher' }),
  })
  .meta({ id: 'Fault', description: 'One fault of a request.' })
export type Fault = z.infer<typeof fault>

/** A field that somebody else changed since the asker looked. */
export const fieldChange = z
  .object({
    path: z.string().meta({ example: 'level' }),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'FieldChange' })
export type FieldChange = z.infer<typeof fieldChange>

/** RFC 9457 problem details: the one shape of every refusal. */
export const problem = z
  .object({
    type: z.string().meta({ example: 'about:blank' }),
    status: z.int().meta({ example: 400 }),
    title: z.string().meta({ example: 'De aanvraag klopt niet' }),
    detail: z.string().meta({ example: '2 fouten in de aanvraag.' }),
    instance: z.string().optional().meta({ description: 'Id of the request, also in the log', example: 'req-1f' }),
    changes: z
      .array(fieldChange)
      .optional()
      .meta({ description: 'With status 412: what somebody else changed since the version that was sent' }),
    errors: z.array(fault).optional().meta({ description: 'All faults of the input at once, with status 400' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457), in Dutch or English by Accept-Language.' })
export type Problem = z.infer<typeof problem>
