import { searchWords } from '../../records/search-words.ts'

/** What somebody was ever called, and under what address and number they could be reached. */
export type Identity = {
  ids: readonly string[]
  names: readonly string[]
  emails: readonly string[]
  phones: readonly string[]
}

/** How somebody is recognised in texts. */
export type Traces = {
  /** What a text that holds them holds for sure, in lower case: the database looks for these first. */
  clues: string[]
  /** The same for telephone numbers, in digits alone. */
  digits: string[]
  /** Whether a text may speak of them. */
  mayHold(text: string): boolean
  /** Whether a text speaks of them and of nobody else: a name of one word says too little for that. */
  surelyHolds(text: string): boolean
}

/** Digits below which a number is that of a switchboard, a year, anything. */
const shortestNumber = 6

/** Case, accents, hyphens and spaces make no difference; a part of a word is another word. */
export function tracesOf({ ids, names, emails, phones }: Identity): Traces {
  const namesInWords = names.map(inWords).filter((words) => words.trim() !== '')
  const sure = [...namesInWords.filter((words) => words.trim().includes(' ')), ...emails.map(inWords)]
  const digits = [...new Set(phones.map(nationalDigits))].filter((number) => number.length >= shortestNumber)
  const hasOne = (text: string, patterns: readonly string[]) => {
    const words = inWords(text)
    const figures = text.replace(/\D/g, '')
    return patterns.some((pattern) => words.includes(pattern)) || digits.some((number) => figures.includes(number))
  }
  const clues = [...ids, ...emails, ...names.flatMap(longestWord)].map((clue) => clue.toLowerCase())
  return {
    clues: [...new Set(clues)],
    digits,
    mayHold: (text) => ids.some((id) => text.includes(id)) || hasOne(text, [...sure, ...namesInWords]),
    surelyHolds: (text) => hasOne(text, sure),
  }
}

const inWords = (text: string) => ` ${searchWords(text).join(' ')} `

/** As it may be written: with its accents in either form of Unicode, or without them. */
function longestWord(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).sort((a, b) => b.length - a.length)
  const [longest = ''] = words
  const forms = [longest.normalize('NFC'), longest.normalize('NFD'), searchWords(longest)[0] ?? '']
  return forms.filter((form) => form !== '')
}

/** A number as it is dialled inside the country, without the zero. */
function nationalDigits(phone: string): string {
  return phone
    .replace('(0)', '')
    .replace(/\D/g, '')
    .replace(/^(0031|31|0)/, '')
}
