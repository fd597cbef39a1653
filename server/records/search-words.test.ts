import { searchText, searchWords } from './search-words.ts'

it.each([
  ['Café De Brug', 'cafe de brug'],
  ['ÇELİK', 'celik'],
  ['Ærø Straße łódź', 'aero strasse lodz'],
  ['J.P. Balkenende', 'j p balkenende'],
  ["'s-Hertogenbosch", 's hertogenbosch'],
  ['d’Artagnan', 'd artagnan'],
  ['ĳs ﬁets ²', 'ijs fiets 2'],
  ['NOT (a OR b*) "c"~2', 'not a or b c 2'],
  ['Гемеенте 市政府', 'гемеенте 市政府'],
  [' \t\u0000😀&& ', ''],
])('cuts %s', (text, words) => {
  expect(searchWords(text).join(' ')).toBe(words)
})

it('joins the words of several texts, and skips what is absent', () => {
  expect(searchText('Politie Kleindorp', undefined, 'PK')).toBe('politie kleindorp pk')
  expect(searchText(undefined)).toBe('')
})
