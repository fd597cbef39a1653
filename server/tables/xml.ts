import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { limits } from '../../contract/limits.ts'
import { FileRefused, FileTooLarge, ForbiddenXml, UnreadableFile } from './refusals.ts'

/** A start of an element; its name is without the prefix that the root has, so that `y:node` is never a `node`. */
export type Tag = { name: string; attributes: Readonly<Record<string, string>>; line: number; depth: number }

/** What is done with the parts of a document, in their order; `depth` is 0 for the root. */
export type XmlReader = {
  open(tag: Tag): void
  text?(text: string): void
  close?(name: string, depth: number): void
}

const declaration = /<!\s*(DOCTYPE|ENTITY)/i
/** Longest start that the pattern above can have with sensible spacing; what is stranger the parser refuses. */
const overlap = 32

/**
 * Reads XML piece by piece; nothing of it is kept but what the reader keeps.
 * @throws {ForbiddenXml | UnreadableFile | FileTooLarge}
 */
export async function readXml(pieces: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  const parser = new SaxesParser()
  let prefix: string | undefined
  let depth = -1
  let sinceTag = 0
  const nameOf = (name: string) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name)
  parser.on('doctype', () => {
    throw new ForbiddenXml()
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1)
    if (++depth >= limits.importDepth) throw tooDeep()
    sinceTag = 0
    reader.open({ name: nameOf(tag.name), attributes: tag.attributes, line: parser.line, depth })
  })
  if (reader.text) {
    const text = reader.text.bind(reader)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('closetag', (tag: SaxesTagPlain) => {
    sinceTag = 0
    reader.close?.(nameOf(tag.name), depth--)
  })
  try {
    let tail = ''
    for await (const piece of pieces) {
      if (declaration.test(tail + piece)) throw new ForbiddenXml()
      tail = piece.slice(-overlap)
      sinceTag += piece.length
      if (sinceTag > 1_048_576) throw new FileTooLarge('length')
      parser.write(piece)
    }
    parser.close()
  } catch (error) {
    if (error instanceof FileRefused || !(error instanceof Error) || !isOfParser(error)) throw error
    throw brokenXml(parser.line)
  }
}

/** saxes says where it stumbled, as `line:column: message`, and knows no class of errors. */
function isOfParser(error: Error): boolean {
  return /^(\d+:\d+: |document must contain a root element|unclosed tag)/.test(error.message)
}

function brokenXml(line: number): UnreadableFile {
  return new UnreadableFile({
    nl: `De XML is afgebroken of beschadigd, bij regel ${line}.`,
    en: `The XML is cut off or damaged, near line ${line}.`,
  })
}

export function tooDeep(): UnreadableFile {
  return new UnreadableFile({
    nl: `Het bestand heeft meer dan ${limits.importDepth} niveaus in elkaar.`,
    en: `The file has more than ${limits.importDepth} levels inside each other.`,
  })
}
