import { z } from 'zod'
import { cell } from './cells.ts'
import { limits } from './limits.ts'
import { uuid } from './primitives.ts'

/** Name of a parameter, without its `$`. */
export const parameterName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z_]\w*$/)
  .meta({ example: 'phenomenon' })

/** Cypher as somebody wrote it. */
export const cypher = z
  .string()
  .trim()
  .min(1)
  .max(limits.query.length)
  .meta({ example: 'MATCH (p:Professional)-[:INVOLVED_IN]->(:Phenomenon {id: $phenomenon}) RETURN p.name' })

/** A question in Cypher with its parameters: JSON values, whole numbers become integers. */
export const queryInput = z
  .strictObject({
    cypher,
    params: z
      .record(parameterName, z.unknown())
      .refine((params) => Object.keys(params).length <= limits.query.params, { params: { fault: 'tooManyParams' } })
      .refine((params) => depthOf(params) <= limits.query.depth, { params: { fault: 'tooDeep' } })
      .default({})
      .meta({ example: { phenomenon: 'jihadist-extremism' } }),
  })
  .meta({ id: 'QueryRequest' })

/** Why an answer is not whole: it had more rows, or more bytes, than one answer holds. */
export const cutBy = ['rows', 'bytes'] as const

export const queryAnswer = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(cell)).meta({ description: 'A value per column' }),
    cut: z.enum(cutBy).optional().meta({ description: 'Present where rows are missing, and which limit was reached' }),
    milliseconds: z.int().min(0),
    parties: z
      .array(uuid)
      .meta({ description: 'The parties in the answer, as nodes or by their id; in order of appearance' }),
  })
  .meta({ id: 'QueryAnswer' })
export type QueryAnswer = z.infer<typeof queryAnswer>

/** Levels of lists and maps inside each other; counted without recursion, since the asker decides how deep it is. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value]
  let depth = 0
  while (depth <= limits.query.depth) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    if (level.length === 0) return depth
    depth++
  }
  return depth
}
