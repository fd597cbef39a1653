/** Letters that Unicode does not take apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/**
 * The words of a text as search knows them: letters and digits, lower case, accents folded. Stored texts and questions
 * are cut by this one rule: an index with a rule of its own would drop `Will` and `in`, and never find `J.P.` again.
 */
export function searchWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øđðłħıßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What the index holds of a record: the words of the texts that it is found by. */
export function searchText(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => searchWords(text ?? '')).join(' ')
}
