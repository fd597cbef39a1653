import { limits } from '../../contract/limits.ts'
import { Grid } from './grid.ts'
import { FileTooLarge } from './refusals.ts'
import { SheetReader } from './sheet.ts'
import type { ReadFile, Table } from './table.ts'
import { Tally } from './tally.ts'
import { openWorkbook } from './workbook.ts'
import { readXml } from './xml.ts'
import { openZip } from './zip.ts'

/** Every visible sheet of a workbook as a table. Formulas are not worked out: what they gave last counts. @throws {FileRefused} */
export async function readXlsx(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadFile> {
  const parts = await openZip(bytes, signal)
  const workbook = await openWorkbook(parts)
  const tally = new Tally()
  const strings = workbook.strings === undefined ? [] : await sharedStrings(parts.text(workbook.strings), tally)
  const tables: Table[] = []
  for (const { name, path } of workbook.sheets) {
    const grid = new Grid(name, tally)
    await readXml(parts.text(path), new SheetReader(grid, tally, workbook, strings))
    tables.push(grid.table())
  }
  return { type: 'xlsx', tables }
}

/** The texts that cells refer to by number; how a text is to be pronounced (`rPh`) is no part of it. */
async function sharedStrings(text: AsyncIterable<string>, tally: Tally): Promise<string[]> {
  const strings: string[] = []
  let one = ''
  let inText = false
  let inPhonetic = false
  await readXml(text, {
    open({ name }) {
      if (name === 'si') one = ''
      else if (name === 'rPh') inPhonetic = true
      inText = name === 't' && !inPhonetic
    },
    text(piece) {
      if (inText) one += piece
    },
    close(name) {
      inText = false
      if (name === 'rPh') inPhonetic = false
      if (name !== 'si') return
      tally.text(one.length)
      if (strings.push(one) > limits.importCells) throw new FileTooLarge('cells')
    },
  })
  return strings
}
