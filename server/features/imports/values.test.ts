import { dayOf, emailOf, listOf, phoneOf, slugsOf, websiteOf, wholeOf } from './values.ts'
import { edgeKindWords, roleWords, trustWords, wordReader, yesNoWords } from './words.ts'

it.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T00:00:00Z', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  [' 1-3-2026 ', '2026-03-01'],
  ['01/03/2026', '2026-03-01'],
  ['1.3.26', '2026-03-01'],
  ['1 mrt 2026', '2026-03-01'],
  ['1 mrt. 2026', '2026-03-01'],
  ['1 maart 2026', '2026-03-01'],
  ['31 mei 2026', '2026-05-31'],
  ['1e augustus 2025', '2025-08-01'],
  ['March 1, 2026', '2026-03-01'],
  ['1st of October 2025', undefined],
  ['1-OCT-2025', '2025-10-01'],
  ['29-2-2024', '2024-02-29'],
  ['29-2-2026', undefined],
  ['3/13/2026', undefined],
  ['maart 2026', undefined],
  ['2026', undefined],
  ['45000', undefined],
  ['vandaag', undefined],
])('reads the day %j as %j', (text, day) => {
  expect(dayOf(text)).toBe(day)
})

it('reads what people write for numbers, addresses and lists', () => {
  expect([wholeOf('4'), wholeOf(' 4,0 '), wholeOf('4.5'), wholeOf('vier')]).toEqual([4, 4, undefined, undefined])
  expect(phoneOf('Tel: (0190) 012.345')).toBe('0190 012 345')
  expect(phoneOf('+31 (0)190 – 012345')).toBe('+31 (0)190 - 012345')
  expect(emailOf('Sanne de Vries <sanne@voorbeeld.example>')).toBe('sanne@voorbeeld.example')
  expect(emailOf('mailto:sanne@voorbeeld.example')).toBe('sanne@voorbeeld.example')
  expect(websiteOf('www.voorbeeld.example')).toBe('https://www.voorbeeld.example')
  expect(listOf('a; b ,c;')).toEqual(['a', 'b ,c'])
  expect(listOf('a, b')).toEqual(['a', 'b'])
  expect(slugsOf('police community-police')).toEqual(['police', 'community-police'])
  expect(slugsOf('Politie: wijkagent')).toBeUndefined()
})

it('reads words of closed lists in Dutch and English', () => {
  expect(['Coördinator', 'duidt signalen', 'trains', 'dirigent'].map(wordReader(roleWords))).toEqual([
    'coordinates',
    'interprets-signals',
    'trains',
    undefined,
  ])
  expect(['JA', 'x', 'nee', '0', 'misschien'].map(wordReader(yesNoWords))).toEqual([
    'yes',
    'yes',
    'no',
    'no',
    undefined,
  ])
  expect(wordReader(trustWords)('bellen elkaar ook ’s nachts')).toBe('5')
  expect(wordReader(edgeKindWords)('Undirected')).toBe('trusts')
})
