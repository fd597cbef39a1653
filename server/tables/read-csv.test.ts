import { limits } from '../../contract/limits.ts'
import { itWithPython, pythonFile } from '../testing/python.ts'
import { readTables } from './read-tables.ts'
import { toCsvText } from './write-csv.ts'

async function tableOf(bytes: Buffer | string) {
  const { type, tables } = await readTables(Buffer.from(bytes))
  expect([type, tables.length, tables[0]?.name]).toEqual(['csv', 1, 'file'])
  return { columns: tables[0]?.columns, rows: tables[0]?.rows.map(({ line, cells }) => [line, ...cells]) }
}

const text = 'naam;plaats\r\nCafé;Ådal – €5\r\n'
const read = { columns: ['naam', 'plaats'], rows: [[2, 'Café', 'Ådal – €5']] }
const windows1252 = Buffer.from(text.replace('–', '\x96').replace('€', '\x80'), 'latin1')

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['Windows-1252', windows1252],
])('reads %s', async (_name, bytes) => {
  expect(await tableOf(bytes)).toEqual(read)
})

it('reads Windows-1252 that ends in the middle of nothing', async () => {
  expect((await tableOf(Buffer.from('naam\ncaf\xe9', 'latin1'))).rows).toEqual([[2, 'café']])
})

it.each([
  ['commas', 'a,b\n"x;y",2', ['x;y', '2']],
  ['semicolons', 'a;b\n"x,y,z";2,5', ['x,y,z', '2,5']],
  ['tabs', 'a\tb\nx, y; z\t2', ['x, y; z', '2']],
  ['commas, with semicolons in a quoted header', '"a;;;",b\nx,2', ['x', '2']],
  ['what its first line says', 'sep=|\na|b\nx;y,z|2', ['x;y,z', '2']],
])('tells that it is separated by %s', async (_name, csv, cells) => {
  expect((await tableOf(csv)).rows?.map(([, ...row]) => row)).toEqual([cells])
})

it('knows the line of each row, whatever its line ends and however many its cells have', async () => {
  const csv = 'a,b\r\n\r\n"een\r\ntwee\ndrie",2\n\n\n3,4\r5,6\r\n"x\n"\r\n7,8'
  expect((await tableOf(csv)).rows).toEqual([
    [3, 'een\r\ntwee\ndrie', '2'],
    [8, '3', '4'],
    [9, '5', '6'],
    [10, 'x\n', ''],
    [12, '7', '8'],
  ])
  expect((await tableOf('sep=;\r\na;b\r\n1;2')).rows).toEqual([[3, '1', '2']])
})

it('names every column, no two alike, and keeps cells beyond the header', async () => {
  expect(await tableOf('naam;;naam;"een\nlange  naam";\n1;2;3;4;;6\n;;\n7')).toEqual({
    columns: ['naam', 'B', 'naam (2)', 'een lange naam', 'E', 'F'],
    rows: [
      [3, '1', '2', '3', '4', '', '6'],
      [5, '7', '', '', '', '', ''],
    ],
  })
})

it('takes quotation marks in the middle of a cell as they are', async () => {
  expect((await tableOf('naam;n\nStichting "De Brug";1\n"Stichting ""De Brug""";2')).rows).toEqual([
    [2, 'Stichting "De Brug"', '1'],
    [3, 'Stichting "De Brug"', '2'],
  ])
})

it('takes exactly as many rows as it may', async () => {
  const rows = Array.from({ length: limits.importRows }, (_, at) => `naam ${at}`)
  expect((await tableOf(`naam\n${rows.join('\n')}\n`)).rows).toHaveLength(limits.importRows)
  expect((await tableOf(`sep=;\nnaam\n${rows.join('\n')}`)).rows).toHaveLength(limits.importRows)
})

const awkward = [
  '=HYPERLINK("http://evil.example","x")',
  "'=x",
  '+31 6',
  '-1',
  '@x',
  '\tx',
  "O'Brien",
  '',
  ' x ',
  'a;b,"c"\nd',
]

it.each([',', ';'] as const)('reads back what we write, separated by %s', async (separator) => {
  const rows = awkward.filter((cell) => cell !== "'=x").map((cell) => [cell, '1'])
  expect((await tableOf(toCsvText(['tekst', 'n'], rows, separator))).rows?.map(([, ...cells]) => cells)).toEqual(rows)
})

itWithPython('csv')('reads what Python writes', async () => {
  const bytes = pythonFile(`import csv
text = io.TextIOWrapper(out, 'utf-8', newline='', write_through=True)
writer = csv.writer(text, dialect='excel')
writer.writerow(['naam', 'tekst'])
writer.writerow(['Gemeente Ådal, "stad"', 'regel 1\\r\\nregel 2'])
writer.writerow(['', ''])
writer.writerow(['=1+1', 'x'])
text.detach()`)
  expect((await tableOf(bytes)).rows).toEqual([
    [2, 'Gemeente Ådal, "stad"', 'regel 1\r\nregel 2'],
    [5, '=1+1', 'x'],
  ])
})

it('stops when it is told to', async () => {
  const controller = new AbortController()
  const reading = readTables(Buffer.from(`naam\n${'x\n'.repeat(90_000)}`), controller.signal)
  controller.abort()
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
})
