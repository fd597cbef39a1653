import { slug } from '../../../contract/primitives.ts'
import { slugOf } from './slug-of.ts'

test('a name becomes an id of plain words', () => {
  expect(slugOf('  Jihadist extremism ')).toBe('jihadist-extremism')
  expect(slugOf('Façade & “fraud”')).toBe('facade-fraud')
})

test('long names stay ids that the contract takes', () => {
  expect(slug.safeParse(slugOf('word '.repeat(60))).success).toBe(true)
})

test('no phenomenon takes the address of a page', () => {
  expect(slugOf('History')).toBe('history-phenomenon')
})
