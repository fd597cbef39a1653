import { readCsv } from './csv.ts'

test('reads plain, quoted and empty cells', () => {
  expect(readCsv('id,name,note\r\n1,"a, ""b""",\n2,c,"two\nlines"\n')).toEqual([
    { id: '1', name: 'a, "b"', note: '' },
    { id: '2', name: 'c', note: 'two\nlines' },
  ])
})

test('refuses a row of another width', () => {
  expect(() => readCsv('id,name\n1\n')).toThrow('1 cells, not 2')
})
