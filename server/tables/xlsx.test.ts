import { z } from 'zod'
import { workbookOf } from '../testing/hostile-files.ts'
import { itWithPython, python, pythonFile } from '../testing/python.ts'
import { readTables } from './read-tables.ts'
import { toXlsx } from './write-xlsx.ts'

const openpyxl = itWithPython('openpyxl')
const cellsOf = async (bytes: Buffer) =>
  (await readTables(bytes)).tables.map(({ rows }) => rows.map(({ cells }) => cells))

const program = (epoch: string) => `import openpyxl, datetime
book = openpyxl.Workbook()
book.epoch = openpyxl.utils.datetime.${epoch}
sheet = book.active
sheet.title = 'Partijen'
sheet['B2'], sheet['C2'], sheet['D2'], sheet['E2'], sheet['F2'], sheet['H2'] = 'naam', 'dag', 'getal', 'ja', 'formule', ' van\\nwie '
sheet['B4'], sheet['C4'], sheet['D4'], sheet['E4'] = 'Gemeente Ådal & <co>', datetime.date(2024, 2, 29), 0.1 + 0.2, True
sheet['F4'] = '=HYPERLINK("http://evil.example","x")'
sheet['B5'] = '=1+1 is twee'
sheet['B5'].data_type = 's'
sheet['C5'], sheet['D5'], sheet['E5'], sheet['F5'] = datetime.datetime(2026, 11, 23, 13, 30), 31612345678, False, '#N/A'
sheet['C6'], sheet['D6'] = 45000, 1.5e-7
sheet['C6'].number_format = '[$-413]d mmmm jjjj;@'
sheet['D6'].number_format = '0.00 "dagen"'
sheet['H6'] = 'regel 1\\nregel 2'
sheet.merge_cells('H6:I6')
hidden = book.create_sheet('Verborgen')
hidden['A1'] = 'geheim'
hidden.sheet_state = 'hidden'
book.create_sheet('Leeg')
book.save(out)`

describe.each(['CALENDAR_WINDOWS_1900', 'CALENDAR_MAC_1904'])('days by %s', (epoch) => {
  openpyxl('reads what openpyxl writes', async () => {
    const serial = epoch === 'CALENDAR_MAC_1904' ? '2027-03-16' : '2023-03-15'
    expect(await readTables(pythonFile(program(epoch)))).toEqual({
      type: 'xlsx',
      tables: [
        {
          name: 'Partijen',
          columns: ['A', 'naam', 'dag', 'getal', 'ja', 'formule', 'G', 'van wie'],
          rows: [
            {
              line: 4,
              cells: [
                '',
                'Gemeente Ådal & <co>',
                '2024-02-29',
                '0.3',
                'true',
                '=HYPERLINK("http://evil.example","x")',
                '',
                '',
              ],
            },
            { line: 5, cells: ['', '=1+1 is twee', '2026-11-23', '31612345678', 'false', '#N/A', '', ''] },
            { line: 6, cells: ['', '', serial, '1.5e-7', '', '', '', 'regel 1\nregel 2'] },
          ],
        },
        { name: 'Leeg', columns: [], rows: [] },
      ],
    })
  })
})

it('takes what a formula gave last, and texts as they stand', async () => {
  const row = (cells: string) => `<row>${cells}</row>`
  const bytes = workbookOf(
    row('<c t="str"><v>a</v></c><c t="str"><v>b</v></c><c t="str"><v>c</v></c><c t="str"><v>d</v></c>') +
      row('<c><f>SUM(1,2)</f><v>3</v></c><c t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c t="str"><f>""</f><v></v></c>') +
      row(
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="inlineStr"><is><r><t>=A</t></r><r><t>1</t></r></is></c><c t="d"><v>2024-05-01T00:00:00</v></c><c t="inlineStr"><is><t>a_x000A_b_x005F_x0041_</t></is></c>',
      ),
  )
  expect(await cellsOf(bytes)).toEqual([
    [
      ['3', 'xy', '', ''],
      ['#DIV/0!', '=A1', '2024-05-01', 'a\nb_x0041_'],
    ],
  ])
})

const sheets = [
  {
    name: 'Relaties: [van] en naar, met een lange naam',
    columns: ['tekst', 'getal', 'ja'],
    rows: [
      ['=HYPERLINK("http://evil.example","x")', 5, true],
      ['+31 6 & <b>', -0.25, false],
      ['_x0041_ regel 1\nregel 2', undefined, undefined],
      ['0123', undefined, null],
    ],
  },
  { name: 'Relaties: [van] en naar, met een lange staart', columns: ['leeg'], rows: [] },
]

it('reads back what we write', async () => {
  expect(await cellsOf(await toXlsx(sheets))).toEqual([
    [
      ['=HYPERLINK("http://evil.example","x")', '5', 'true'],
      ['+31 6 & <b>', '-0.25', 'false'],
      ['_x0041_ regel 1\nregel 2', '', ''],
      ['0123', '', ''],
    ],
    [],
  ])
})

openpyxl('writes what openpyxl reads: texts as texts, numbers as numbers, a header that stays', async () => {
  const cell = z.tuple([z.union([z.string(), z.number(), z.boolean(), z.null()]), z.string(), z.boolean()])
  const shape = z.array(z.object({ title: z.string(), frozen: z.string().nullable(), rows: z.array(z.array(cell)) }))
  const read = shape.parse(
    python(
      `import base64, io, json, sys, warnings
import openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(io.BytesIO(base64.b64decode(sys.stdin.read())))
print(json.dumps([{'title': s.title, 'frozen': s.freeze_panes, 'rows': [[[c.value, c.data_type, bool(c.font.b)] for c in row] for row in s.rows]} for s in book]))`,
      (await toXlsx(sheets)).toString('base64'),
    ),
  )
  expect(read.map(({ title, frozen }) => [title, frozen])).toEqual([
    ['Relaties   van  en naar, met ee', 'A2'],
    ['Relaties   van  en naar, m (2)', 'A2'],
  ])
  expect(read[0]?.rows).toEqual([
    [
      ['tekst', 's', true],
      ['getal', 's', true],
      ['ja', 's', true],
    ],
    [
      ['=HYPERLINK("http://evil.example","x")', 's', false],
      [5, 'n', false],
      [true, 'b', false],
    ],
    [
      ['+31 6 & <b>', 's', false],
      [-0.25, 'n', false],
      [false, 'b', false],
    ],
    [
      ['_x0041_ regel 1\nregel 2', 's', false],
      [null, 'n', false],
      [null, 'n', false],
    ],
    [
      ['0123', 's', false],
      [null, 'n', false],
      [null, 'n', false],
    ],
  ])
})
