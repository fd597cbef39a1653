import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { limits } from '../../contract/limits.ts'
import { type Part, zipOf } from './zip-of.ts'

/**
 * A file that has to be refused with this status, cheaply; `said` is a word of the reason, in English; `isLarge` is one
 * that would take much memory if it were read.
 */
export type HostileFile = { name: string; status: 400 | 413 | 415; said: string; isLarge?: true; make: () => Buffer }

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relations = (type: string, target: string, id = 'r1') =>
  `<Relationships><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** The parts of a workbook whose one sheet is this. */
function workbookParts(sheet: Part['bytes'], claimed?: number): Part[] {
  const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/></Types>`
  return [
    { path: '[Content_Types].xml', bytes: types },
    { path: '_rels/.rels', bytes: relations('officeDocument', 'xl/workbook.xml') },
    {
      path: 'xl/workbook.xml',
      bytes: '<workbook xmlns:r="r"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    { path: 'xl/_rels/workbook.xml.rels', bytes: relations('worksheet', 'worksheets/sheet1.xml') },
    { path: 'xl/worksheets/sheet1.xml', bytes: sheet, ...(claimed !== undefined && { claimed }) },
  ]
}

/** A workbook of one sheet with these rows, given as XML. */
export const workbookOf = (rows: string, before = '') =>
  zipOf(workbookParts(`${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`))

const graphml = (inside: string, before = '') =>
  `${before}<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed">${inside}</graph></graphml>`
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
  .join('')}]>`
const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'
const named = (count: number) => Array.from({ length: count }, (_, at) => `naam ${at}`).join('\n')
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)
const noise = () => createHash('shake256', { outputLength: 4_096 }).update('noise').digest()

/** What nobody sends by accident, and what people do send by accident. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: 'a zip bomb',
    status: 413,
    said: 'Unpacked',
    isLarge: true,
    make: () => zipOf(workbookParts(Buffer.alloc(limits.importUnpackedBytes + 1, 0x20))),
  },
  {
    name: 'a zip whose directory lies about its size',
    status: 400,
    said: 'damaged',
    isLarge: true,
    make: () => zipOf(workbookParts(Buffer.alloc(limits.importUnpackedBytes * 2, 0x20), 1_000)),
  },
  {
    name: 'a million empty rows',
    status: 413,
    said: 'rows',
    isLarge: true,
    make: () => workbookOf('<row/>'.repeat(1_000_000)),
  },
  {
    name: 'a row of a million empty cells',
    status: 413,
    said: 'columns',
    isLarge: true,
    make: () => workbookOf(`<row>${'<c/>'.repeat(1_000_000)}</row>`),
  },
  {
    name: 'millions of empty cells',
    status: 413,
    said: 'cells',
    isLarge: true,
    make: () => workbookOf(`<row>${'<c/>'.repeat(200)}</row>`.repeat(15_000)),
  },
  {
    name: 'a cell of ninety megabytes',
    status: 413,
    said: 'cell',
    isLarge: true,
    make: () => workbookOf(`<row><c t="str"><v>${'x'.repeat(90_000_000)}</v></c></row>`),
  },
  { name: 'a sheet with a DOCTYPE', status: 400, said: 'DOCTYPE', make: () => workbookOf('<row/>', laughs) },
  {
    name: 'a workbook with macros',
    status: 415,
    said: 'macros',
    make: () => zipOf([...workbookParts('<worksheet/>'), { path: 'xl/vbaProject.bin', bytes: 'x' }]),
  },
  { name: 'half a workbook', status: 400, said: 'cut off', make: () => half(workbookOf('<row/>')) },
  {
    name: 'a workbook with half a sheet',
    status: 400,
    said: 'cut off',
    make: () => zipOf(workbookParts('<worksheet><sheetData><row><c>')),
  },
  { name: 'a zip', status: 415, said: 'archive', make: () => zipOf([{ path: 'namen.csv', bytes: 'naam\nx' }]) },
  { name: 'a gz', status: 415, said: 'neither', make: () => gzipSync('naam\nx') },
  { name: 'a tar', status: 415, said: 'neither', make: () => Buffer.from(`namen.csv${'\0'.repeat(248)}ustar`) },
  { name: 'a 7z', status: 415, said: 'neither', make: () => Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]) },
  { name: 'a rar', status: 415, said: 'neither', make: () => Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1') },
  { name: 'an image', status: 415, said: 'neither', make: () => Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1') },
  { name: 'a program', status: 415, said: 'neither', make: () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1') },
  {
    name: 'an old workbook',
    status: 415,
    said: 'old',
    make: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  },
  { name: 'a PDF', status: 415, said: 'document', make: () => Buffer.from('%PDF-1.7\nnaam;niveau') },
  { name: 'noise', status: 415, said: 'neither', make: noise },
  { name: 'a text with a NUL', status: 415, said: 'neither', make: () => Buffer.from('naam\nx\0y\n') },
  { name: 'other XML', status: 415, said: 'XML', make: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
  { name: 'other JSON', status: 415, said: 'JSON', make: () => Buffer.from('{"type":"FeatureCollection"}') },
  {
    name: 'billion laughs',
    status: 400,
    said: 'DOCTYPE',
    isLarge: true,
    make: () => Buffer.from(graphml('&j;', laughs)),
  },
  { name: 'an external entity', status: 400, said: 'DOCTYPE', make: () => Buffer.from(graphml('&e;', outside)) },
  {
    name: 'an external entity in UTF-16',
    status: 400,
    said: 'DOCTYPE',
    make: () => Buffer.from(`\uFEFF${graphml('&e;', outside)}`, 'utf16le'),
  },
  {
    name: 'a DOCTYPE in odd case behind spaces',
    status: 400,
    said: 'DOCTYPE',
    make: () => Buffer.from(graphml('', `${' '.repeat(70_000)}<! dOcTyPe x>`)),
  },
  {
    name: 'GraphML of endless depth',
    status: 400,
    said: 'levels',
    isLarge: true,
    make: () => Buffer.from(graphml('<node id="a"><graph>'.repeat(900_000))),
  },
  { name: 'half a GraphML', status: 400, said: 'cut off', make: () => half(Buffer.from(graphml('<node id="a"/>'))) },
  {
    name: 'GraphML of 100,001 nodes',
    status: 413,
    said: 'rows',
    isLarge: true,
    make: () => Buffer.from(graphml('<node id="a"/>'.repeat(limits.importRows + 1))),
  },
  {
    name: 'half a GEXF',
    status: 400,
    said: 'cut off',
    make: () => Buffer.from('<gexf version="1.3"><graph><nodes><node id="a" label="b"/>'),
  },
  { name: 'half a JSON', status: 400, said: 'cut off', make: () => Buffer.from('{"nodes": [{"id": "a"') },
  {
    name: 'JSON of endless depth',
    status: 400,
    said: 'levels',
    isLarge: true,
    make: () => Buffer.from(`{"nodes":${'['.repeat(10_000_000)}`),
  },
  {
    name: 'JSON of ten million lists',
    status: 413,
    said: 'cells',
    isLarge: true,
    make: () => Buffer.from(`{"nodes":[${'[],'.repeat(6_000_000)}[]]}`),
  },
  { name: 'half a CSV', status: 400, said: 'quotation', make: () => Buffer.from('naam;tekst\nx;"een half') },
  {
    name: 'a CSV cut off in a character',
    status: 400,
    said: 'cut off',
    make: () => Buffer.from('naam;plaats\nCafé;Ådal\nCafé;Ådé').subarray(0, -1),
  },
  {
    name: 'a CSV of 100,001 rows',
    status: 413,
    said: 'rows',
    isLarge: true,
    make: () => Buffer.from(`naam\n${named(limits.importRows + 1)}`),
  },
  {
    name: 'a CSV of ten million columns',
    status: 413,
    said: 'cell',
    isLarge: true,
    make: () => Buffer.from(`naam\n${','.repeat(10_000_000)}`),
  },
  {
    name: 'a CSV of 300 columns',
    status: 413,
    said: 'columns',
    make: () => Buffer.from(`${'naam,'.repeat(300)}naam\n`),
  },
  {
    name: '20 MB and a byte',
    status: 413,
    said: '20 MB',
    isLarge: true,
    make: () => Buffer.from('x'.repeat(limits.importBytes + 1)),
  },
  { name: 'nothing', status: 400, said: 'empty', make: () => Buffer.alloc(0) },
]
