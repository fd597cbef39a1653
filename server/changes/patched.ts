import { z } from 'zod'
import type { Locale } from '../../contract/vocabulary.ts'
import { faultsIn, messageIn } from '../http/input.ts'
import { BadInput } from '../http/refusals.ts'

/**
 * A record with a merge patch on it (RFC 7396), by all rules of the record.
 * @throws {BadInput} with every fault of the record as it would become
 */
export function patched<Input extends z.ZodObject>(
  input: Input,
  current: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
  locale: Locale,
): z.output<Input> {
  const merged = Object.fromEntries(
    Object.keys(input.shape).flatMap((key) => {
      const value = patch[key] === undefined ? current[key] : patch[key]
      return value === null || value === undefined ? [] : [[key, value]]
    }),
  )
  const result = z.safeParse(input, merged, { error: messageIn(locale) })
  if (result.success) return result.data
  throw new BadInput(faultsIn(result.error, 'body'))
}
