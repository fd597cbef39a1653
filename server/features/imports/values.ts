import { searchWords } from '../../records/search-words.ts'

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ')
const otherMonths: Readonly<Record<string, number>> = { mar: 3, maa: 3, may: 5, oct: 10 }

/**
 * The calendar day (ISO) that people mean by 2026-03-01, 1-3-2026, 01/03/26, 1 mrt 2026, 1 maart 2026 or March 1, 2026:
 * the day comes before the month where both are numbers. Undefined where it is no day.
 */
export function dayOf(text: string): string | undefined {
  const plain = text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(plain)
  if (iso) return calendarDay(iso[1], iso[2], iso[3])
  const dutch = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(plain)
  if (dutch) return calendarDay(dutch[3], dutch[2], dutch[1])
  const words = searchWords(plain)
  const [month, place] = monthIn(words)
  if (month === undefined || words.length !== 3) return undefined
  const [one = '', other = ''] = words.toSpliced(place, 1)
  return calendarDay(other, String(month), one.replace(/(?<=^\d{1,2})(?:e|st|nd|rd|th|ste|de)$/, ''))
}

function monthIn(words: readonly string[]): [month: number | undefined, place: number] {
  const place = words.findIndex((word) => /^\p{L}{3,}$/u.test(word))
  const start = words[place]?.slice(0, 3) ?? ''
  const number = months.indexOf(start) + 1 || otherMonths[start]
  return [number, place]
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  if (!/^(\d{2}|\d{4})$/.test(year) || !/^\d{1,2}$/.test(day)) return undefined
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.valueOf()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso
}

/** A telephone number in the characters that we keep: digits, spaces, hyphens, brackets. */
export function phoneOf(text: string): string {
  const plain = text
    .replace(/^tel(efoon)?[\s.:]*/i, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[./\s]+/g, ' ')
    .trim()
  return plain.startsWith('(') ? plain.replace(/[()]/g, '') : plain
}

/** An address as it is written in a mail programme: `Sanne <sanne@voorbeeld.example>`, `mailto:…`. */
export function emailOf(text: string): string {
  return /<([^<>\s]+@[^<>\s]+)>/.exec(text)?.[1] ?? text.trim().replace(/^mailto:/i, '')
}

/** A web address, with the protocol that people leave out. */
export function websiteOf(text: string): string {
  const plain = text.trim()
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `https://${plain}`
}

/** A whole number, also where it is written 4,0. */
export function wholeOf(text: string): number | undefined {
  const plain = /^\s*(-?\d{1,4})(?:[.,]0+)?\s*$/.exec(text)?.[1]
  return plain === undefined ? undefined : Number(plain)
}

/** The items of a list: separated by semicolons, line ends or bars, else by commas. */
export function listOf(text: string): string[] {
  const parts = /[;\n|]/.test(text) ? text.split(/[;\n|]/) : text.split(',')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** The slugs of a list in our own exports, which a space separates; undefined when it is no such list. */
export function slugsOf(text: string): string[] | undefined {
  const parts = text.trim().split(/\s+/)
  return parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)) ? parts : undefined
}
