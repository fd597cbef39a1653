import { z } from 'zod'

type Open<Field> =
  Field extends z.ZodDefault<infer Inner>
    ? z.ZodOptional<Inner>
    : Field extends z.ZodOptional<infer Inner>
      ? z.ZodOptional<z.ZodNullable<Inner>>
      : Field extends z.ZodType
        ? z.ZodOptional<Field>
        : never

/**
 * What may be sent to change a record (JSON Merge Patch, RFC 7396): any of its fields; null takes an optional one away.
 * Rules over several fields are checked on the record as it becomes.
 */
export function patchOf<Shape extends z.ZodRawShape, Fixed extends keyof Shape & string = never>(
  input: z.ZodObject<Shape>,
  ...fixed: Fixed[]
): z.ZodObject<{ [Key in Exclude<keyof Shape, Fixed>]: Open<Shape[Key]> }, z.core.$strict> {
  const open = Object.entries(input.shape).flatMap(([key, field]) =>
    fixed.some((name) => name === key) ? [] : [[key, opened(field)]],
  )
  // The mapping above is the one that the return type describes; Object.fromEntries cannot show it.
  return z.strictObject(Object.fromEntries(open)) as never
}

function opened(field: unknown): z.ZodType {
  if (field instanceof z.ZodDefault) return z.optional(field.unwrap())
  if (field instanceof z.ZodOptional) return z.optional(z.nullable(field.unwrap()))
  if (field instanceof z.ZodType) return z.optional(field)
  throw new TypeError('A record has fields of zod only')
}
