import type { z } from 'zod'
import type { Locale } from '../../../contract/vocabulary.ts'
import { messageIn } from '../../http/input.ts'
import { messages } from './messages.ts'

/** What a schema has against a value, in the words of somebody who keeps a spreadsheet. */
export function plainMessageIn(locale: Locale): z.core.$ZodErrorMap {
  const say = messages[locale]
  const otherwise = messageIn(locale)
  return (issue) => {
    if (issue.code === 'too_big') {
      const most = Number(issue.maximum)
      if (issue.origin === 'string') return say.tooLong(most)
      if (issue.origin === 'array') return say.tooMany(most)
    }
    if (issue.code === 'invalid_format') {
      if (issue.format === 'email') return say.noEmail
      if (issue.format === 'url') return say.noWebsite
      if (issue.path?.at(-1) === 'phone') return say.noPhone
    }
    return otherwise(issue)
  }
}
