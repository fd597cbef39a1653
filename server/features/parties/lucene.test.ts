import { clauseOf } from './lucene.ts'

it('forgives one typing error from four letters on', () => {
  expect(clauseOf('jan')).toBe('(jan^8 OR jan*^20)')
  expect(clauseOf('jans')).toBe('(jans^8 OR jans*^20 OR jans~1)')
})
