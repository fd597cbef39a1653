import { z } from 'zod'
import { exportFormats } from '../../../contract/exports.ts'
import { graphView } from '../../../contract/graph-view.ts'
import { readTables } from '../../tables/read-tables.ts'
import { answerOf } from '../../testing/answers.ts'
import { ask } from '../../testing/app.ts'
import { appOn } from '../../testing/app-on.ts'
import { awkwardTown, inXml } from '../../testing/awkward-town.ts'
import { itWithPython, python } from '../../testing/python.ts'
import { townDay } from '../../testing/small-town.ts'
import { partyTable, tieTable } from './tables.ts'

const on = appOn(() => awkwardTown)

const format = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const exportAs = (accept: string) =>
  ask(on.app, 'POST', '/v1/exports', { payload: { phenomenon: 'fire', asOf: townDay }, headers: { accept } })

/** The tables of the view, as a workbook can hold them: without control characters, with one line end. */
async function tables() {
  const view = answerOf(await exportAs('application/json'), graphView)
  const plain = (value: unknown) =>
    typeof value === 'string' ? inXml(value).replaceAll('\r\n', '\n') || null : (value ?? null)
  return [partyTable(view), tieTable(view)].map(({ name, columns, rows }) => ({
    name,
    columns,
    rows: rows.map((row) => row.map(plain)),
  }))
}

it('is a file of its own name', async () => {
  const { headers, statusCode } = await exportAs(format)
  expect([statusCode, headers['content-type']]).toEqual([200, format])
  expect(headers['content-disposition']).toContain(`network-fire-${townDay}.${exportFormats[format].extension}"`)
})

itWithPython('openpyxl')('opens in openpyxl with both tables, texts as texts and numbers as numbers', async () => {
  const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
  const read = z
    .array(z.object({ name: z.string(), frozen: z.string(), rows: z.array(z.array(cell)), formulas: z.number() }))
    .parse(
      python(
        `import base64, io, json, sys, warnings
import openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(io.BytesIO(base64.b64decode(sys.stdin.read())))
print(json.dumps([{
  'name': s.title, 'frozen': s.freeze_panes,
  'rows': [[c.value for c in row] for row in s.rows],
  'formulas': sum(c.data_type == 'f' for row in s.rows for c in row),
} for s in book]))`,
        (await exportAs(format)).rawPayload.toString('base64'),
      ),
    )
  const wanted = await tables()
  expect(read).toEqual(
    wanted.map(({ name, columns, rows }) => ({ name, frozen: 'A2', formulas: 0, rows: [[...columns], ...rows] })),
  )
  expect(wanted.map(({ rows }) => rows.length)).toEqual([6, 4])
})

it('is read back by us', async () => {
  const { tables: found } = await readTables((await exportAs(format)).rawPayload)
  const wanted = await tables()
  expect(found).toEqual(
    wanted.map(({ name, columns, rows }) => ({
      name,
      columns: [...columns],
      rows: rows.map((row, at) => ({ line: at + 2, cells: row.map((value) => String(value ?? '')) })),
    })),
  )
})
