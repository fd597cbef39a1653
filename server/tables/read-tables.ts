import { limits } from '../../contract/limits.ts'
import { readCsv } from './read-csv.ts'
import { readGraph } from './read-graph.ts'
import { readJson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import { FileTooLarge, UnreadableFile, WrongFileType } from './refusals.ts'
import type { ReadFile } from './table.ts'
import { textFile } from './text.ts'
import { isZip } from './zip.ts'

/**
 * The tables of a file. Its bytes decide of which type it is, whatever it is called; other work gets its turn meanwhile.
 * @throws {FileRefused} 413 too large, 415 another type, 400 damaged or not allowed
 */
export async function readTables(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadFile> {
  if (bytes.length > limits.importBytes) throw new FileTooLarge('bytes')
  if (isZip(bytes)) return readXlsx(bytes, signal)
  if (oldWorkbook.every((byte, at) => bytes[at] === byte)) throw new WrongFileType('oldWorkbook')
  const file = textFile(bytes)
  if (file.start === '') throw new UnreadableFile({ nl: 'Het bestand is leeg.', en: 'The file is empty.' })
  if (file.start.startsWith('<')) return readGraph(file, signal)
  return /^[{[]/.test(file.start) ? readJson(file) : readCsv(file, signal)
}

/** What Excel wrote before 2007, and writes around a workbook with a password. */
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
