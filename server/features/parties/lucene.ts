const maxTerms = 8

/** The words of a search as the index cuts them: letters and digits, folded; nothing that Lucene reads as an operator. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
  return (folded.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).slice(0, maxTerms)
}

/**
 * One word as a full-text clause: the word itself counts most, then as the beginning of a word, then with one typing
 * error. Words under four letters forgive none: with one letter changed they are like too many others.
 */
export function clauseOf(word: string): string {
  const forgiving = word.length >= 4 ? ` OR ${word}~1` : ''
  return `(${word}^8 OR ${word}*^4${forgiving})`
}
