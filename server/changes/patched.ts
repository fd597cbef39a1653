import { z } from 'zod'
import { asStored } from '../../contract/primitives.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { faultsIn, messageIn } from '../http/input.ts'
import { BadInput } from '../http/refusals.ts'
import type { Step } from './step.ts'
import { withoutAbsent } from './without-absent.ts'

/**
 * A record that is there, with a merge patch on it (RFC 7396), by all rules of the record as it becomes.
 * Its step throws {BadInput} with every fault.
 */
export function changing(
  given: Omit<Step, 'expects' | 'become'>,
  input: z.ZodObject,
  patch: object,
  locale: Locale,
): Step {
  return {
    ...given,
    expects: 'present',
    become: (current) => patched(input, current, { ...patch }, given.path, locale),
  }
}

function patched(
  input: z.ZodObject,
  current: unknown,
  patch: Readonly<Record<string, unknown>>,
  path: string | undefined,
  locale: Locale,
): object {
  const was = asStored(() => z.looseObject({ id: z.string() }).parse(current))
  const { id } = was
  const merged = Object.fromEntries(
    Object.entries({ ...was, ...withoutAbsent(patch) }).filter(
      ([name, value]) => value !== null && Object.hasOwn(input.shape, name),
    ),
  )
  const result = z.safeParse(input, merged, { error: messageIn(locale) })
  if (result.success) return { ...result.data, id }
  const faults = faultsIn(result.error, 'body')
  throw new BadInput(faults.map((fault) => ({ ...fault, path: path ? `${path}.${fault.path}` : fault.path })))
}
