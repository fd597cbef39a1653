import type { FastifyRequest } from 'fastify'
import { type Locale, locales } from '../../contract/vocabulary.ts'
import { readWeighted } from './weighted.ts'

/** The language to answer in: the best of `Accept-Language` that we speak, else Dutch. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Locale {
  const wishes = readWeighted(request.headers['accept-language'])
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { value } of wishes) {
    const spoken = locales.find((locale) => locale === value.split('-')[0])
    if (spoken) return spoken
  }
  return locales[0]
}
