import { posix } from 'node:path'
import { dateFormats } from './number-formats.ts'
import { WrongFileType } from './refusals.ts'
import { readXml, type Tag } from './xml.ts'
import { damaged, type Parts } from './zip.ts'

/** Where the parts of a workbook are, and what holds for all its cells. */
export type Workbook = {
  /** Visible sheets, in their order. */
  sheets: { name: string; path: string }[]
  strings?: string
  /** For each style of a cell, whether its number is a date. */
  isDate: readonly boolean[]
  /** Days count from 1904, not from 1900. */
  from1904: boolean
}

type Relation = { id: string; type: string; path: string }

const mainType = /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(sheet|template)\.main\+xml$/

/** @throws {WrongFileType} when the zip is no workbook, or one with macros @throws {UnreadableFile} when it is damaged */
export async function openWorkbook(parts: Parts): Promise<Workbook> {
  if (!parts.has('[Content_Types].xml')) throw new WrongFileType('archive')
  const types = new Map<string, string>()
  await eachTag(parts, '[Content_Types].xml', ({ name, attributes }) => {
    if (name === 'Override') types.set(attributes.PartName ?? '', attributes.ContentType ?? '')
  })
  if ([...types.values(), ...parts.paths].some((text) => /vbaProject|macroEnabled|macrosheet/i.test(text)))
    throw new WrongFileType('macros')
  const main = (await relations(parts, '')).find(({ type }) => type === 'officeDocument')?.path
  if (main === undefined || !mainType.test(types.get(`/${main}`) ?? '')) throw new WrongFileType('archive')
  const related = await relations(parts, main)
  const pathOf = (type: string) => related.find((relation) => relation.type === type)?.path
  const found: Tag['attributes'][] = []
  let from1904 = false
  await eachTag(parts, main, ({ name, attributes }) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
    if (name === 'sheet') found.push(attributes)
  })
  const sheets = found.flatMap((attributes) => {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]
    const relation = related.find((one) => one.id === id)
    if (!relation) throw damaged()
    const isShown = relation.type === 'worksheet' && (attributes.state ?? 'visible') === 'visible'
    return isShown ? [{ name: attributes.name ?? relation.path, path: relation.path }] : []
  })
  const [strings, styles] = [pathOf('sharedStrings'), pathOf('styles')]
  const isDate = styles === undefined ? [] : await dateFormats(parts.text(styles))
  return { sheets, isDate, from1904, ...(strings !== undefined && { strings }) }
}

/** What a part refers to; '' is the package itself. */
async function relations(parts: Parts, path: string): Promise<Relation[]> {
  const folder = posix.dirname(path)
  const found: Relation[] = []
  await eachTag(parts, posix.join(folder, '_rels', `${posix.basename(path)}.rels`), ({ name, attributes }) => {
    if (name !== 'Relationship' || attributes.TargetMode === 'External') return
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: posix.resolve('/', folder, target).slice(1) })
  })
  return found
}

function eachTag(parts: Parts, path: string, open: (tag: Tag) => void): Promise<void> {
  return readXml(parts.text(path), { open })
}
