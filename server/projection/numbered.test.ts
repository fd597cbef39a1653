import { Numbered } from './numbered.ts'

it('compares by number as the texts themselves do', () => {
  const texts = [
    '',
    'a',
    'ab',
    'abc',
    'abcd',
    'abd',
    'B',
    'é',
    '\u{1F600}',
    '0',
    '021200f3-f794',
    '021200f3-f795',
    '\u0000',
    'a\u0000',
  ]
  const numbers = new Numbered()
  const known = texts.map((text) => numbers.of(text))
  const sorted = known.toSorted((a, b) => numbers.compare(a, b)).map((number) => numbers.text(number))
  expect(sorted).toEqual(texts.toSorted())
  for (const one of known) expect(numbers.compare(one, one)).toBe(0)
})
