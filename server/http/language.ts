import type { FastifyRequest } from 'fastify'
import { type Locale, locales } from '../../contract/vocabulary.ts'

/** The language to answer in: the best of `Accept-Language` that we speak, else Dutch. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Locale {
  const wishes = (request.headers['accept-language'] ?? '')
    .split(',', 20)
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const quality = parameters.map((part) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(part)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: Number(quality ?? 1) }
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const wish of wishes) {
    const spoken = locales.find((locale) => locale === wish.language)
    if (spoken) return spoken
  }
  return locales[0]
}
