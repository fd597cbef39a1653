import { csvOf } from './csv.ts'

it('quotes what would break a row, and disarms what a spreadsheet would calculate', () => {
  const rows = [
    ['Plek', 'Aantal'],
    ['Zorg; "wijk"', 2],
    ['=1+1', 0],
    ['regel\nregel', -3],
  ]
  expect(csvOf(rows, ';')).toBe('Plek;Aantal\r\n"Zorg; ""wijk""";2\r\n\'=1+1;0\r\n"regel\nregel";-3\r\n')
  expect(csvOf([['a,b', 'c']], ',')).toBe('"a,b",c\r\n')
})
