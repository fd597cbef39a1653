import { z } from 'zod'
import { faultMessages, isFaultKey } from '../../contract/faults.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { en } from '../i18n/en.ts'
import { nl } from '../i18n/nl.ts'
import { cleaned } from './draft.ts'

const said = { nl: z.locales.nl().localeError, en: z.locales.en().localeError }
const own = { nl: nl.form.fault, en: en.form.fault }

/** What is wrong with a draft by the schema of the contract: words by dotted path, in the order of the fields. */
export function faultsOf(schema: z.ZodType, draft: unknown, locale: Locale): Map<string, string> {
  const result = schema.safeParse(cleaned(draft), { error: wordsIn(locale) })
  return firstAtEach(result.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])
}

/** Of all that is wrong at a path, what was found first; in the order in which it was found. */
export function firstAtEach(found: readonly (readonly [path: string, words: string])[]): Map<string, string> {
  const faults = new Map<string, string>()
  for (const [path, words] of found) if (!faults.has(path)) faults.set(path, words)
  return faults
}

/** Our own words for what people run into; zod's, in the same languages, for the rest. */
function wordsIn(locale: Locale): z.core.$ZodErrorMap {
  return (issue) => {
    const fault = issue.code === 'custom' ? issue.params?.fault : undefined
    if (isFaultKey(fault)) return faultMessages[fault][locale]
    const words = own[locale]
    if (issue.code === 'invalid_type' && issue.input === undefined) return words.missing
    if (issue.code === 'invalid_value' && issue.input === undefined) return words.choose
    if (issue.code === 'too_big' && issue.origin === 'string')
      return words.tooLong.replace('{{most}}', `${issue.maximum}`)
    if (issue.code !== 'invalid_format') return said[locale](issue)
    if (issue.format === 'email') return words.email
    if (issue.format === 'url') return words.url
    if (issue.format === 'date') return words.day
    if (issue.format === 'regex') return words.phone
    return said[locale](issue)
  }
}
