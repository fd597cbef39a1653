import type { FastifyError } from 'fastify'
import type { Problem } from '../../contract/problem.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { ConstraintViolated, DatabaseUnavailable, QueryTooExpensive } from '../neo4j/errors.ts'
import { Refusal, VersionDiffers } from './refusals.ts'

type Text = Record<Locale, string>

const titles: Record<number, Text> = {
  400: { nl: 'De aanvraag klopt niet', en: 'The request is not right' },
  401: { nl: 'Niet ingelogd', en: 'Not logged in' },
  403: { nl: 'Dit mag u niet', en: 'You may not do this' },
  404: { nl: 'Niet gevonden', en: 'Not found' },
  406: { nl: 'Deze vorm bestaat niet', en: 'This form does not exist' },
  409: { nl: 'Botst met wat er al staat', en: 'Clashes with what is stored' },
  412: { nl: 'Iemand anders was u voor', en: 'Somebody else was first' },
  413: { nl: 'De aanvraag is te groot', en: 'The request is too large' },
  415: { nl: 'Dit type inhoud wordt niet aangenomen', en: 'This type of content is not accepted' },
  422: { nl: 'Deze vraag is te zwaar', en: 'This question is too heavy' },
  428: { nl: 'Zeg welke versie u zag', en: 'Say which version you saw' },
  500: { nl: 'Er ging bij ons iets mis', en: 'Something went wrong on our side' },
  503: { nl: 'Dit kan even niet', en: 'This is not possible right now' },
}

const details = {
  json: { nl: 'De inhoud is geen geldige JSON.', en: 'The body is not valid JSON.' },
  size: { nl: 'De inhoud is groter dan 1 MiB.', en: 'The body is larger than 1 MiB.' },
  type: { nl: 'Stuur de inhoud als application/json.', en: 'Send the body as application/json.' },
  heavy: {
    nl: 'Vraag minder tegelijk, bijvoorbeeld minder stappen of een kleinere lijst.',
    en: 'Ask for less at once, such as fewer steps or a shorter list.',
  },
  away: {
    nl: 'De database antwoordt niet. Er kwam geen bevestiging: een wijziging kan toch zijn opgeslagen. Probeer het over enkele seconden opnieuw.',
    en: 'The database does not answer. No confirmation came: a change may have been stored all the same. Try again in a few seconds.',
  },
  clash: {
    nl: 'Er bestaat al iets met deze unieke gegevens.',
    en: 'Something with these unique values exists already.',
  },
  ours: {
    nl: 'De fout is vastgelegd. Noem bij een melding het nummer van deze aanvraag.',
    en: 'The error was logged. Mention the number of this request when you report it.',
  },
  request: { nl: 'Deze aanvraag kan niet worden verwerkt.', en: 'This request cannot be processed.' },
} satisfies Record<string, Text>

/** Turns any error into the problem that the asker sees; the one place where errors become answers. */
export function problemOf(error: unknown, locale: Locale, requestId: string): Problem {
  const { status, detail, faults } = reading(error)
  const title = titles[status] ?? titles[400]
  return {
    type: 'about:blank',
    status,
    title: title?.[locale] ?? '',
    detail: detail[locale],
    instance: requestId,
    ...(error instanceof VersionDiffers && { changes: [...error.changes] }),
    ...(faults?.length && { errors: [...faults] }),
  }
}

function reading(error: unknown): { status: number; detail: Text; faults?: Refusal['faults'] } {
  if (error instanceof Refusal) return { status: error.status, detail: error.reason, faults: error.faults }
  if (error instanceof DatabaseUnavailable) return { status: 503, detail: details.away }
  if (error instanceof QueryTooExpensive) return { status: 422, detail: details.heavy }
  if (error instanceof ConstraintViolated) return { status: 409, detail: details.clash }
  if (isFastifyError(error)) {
    if (error.statusCode === 413) return { status: 413, detail: details.size }
    if (error.statusCode === 415) return { status: 415, detail: details.type }
    if (error.code?.includes('JSON') || error instanceof SyntaxError) return { status: 400, detail: details.json }
    if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500)
      return { status: 400, detail: details.request }
  }
  return { status: 500, detail: details.ours }
}

function isFastifyError(error: unknown): error is Partial<FastifyError> {
  return error instanceof Error && 'statusCode' in error
}
