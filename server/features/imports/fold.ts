import { searchWords } from '../../records/search-words.ts'

/** A text as two spellings of it are compared: its words, without case, accents and punctuation. */
export function folded(text: string): string {
  return searchWords(text).join(' ')
}
