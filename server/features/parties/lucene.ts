/**
 * One word as a full-text clause: the word itself counts most, then as the beginning of a word, then with one typing
 * error. A prefix weighs 20 whatever the store holds, more than any word with a typing error can reach (its weight grows
 * with the store, to about 16 at ten million parties). Words under four letters forgive no error: with one letter
 * changed they are like too many others.
 */
export function clauseOf(word: string): string {
  const forgiving = word.length >= 4 ? ` OR ${word}~1` : ''
  return `(${word}^8 OR ${word}*^20${forgiving})`
}
