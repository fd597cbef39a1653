import { GexfReader } from './gexf.ts'
import { GraphmlReader } from './graphml.ts'
import { UnreadableFile, WrongFileType } from './refusals.ts'
import type { ReadFile } from './table.ts'
import { Tally } from './tally.ts'
import { type TextFile, textOf } from './text.ts'
import { readXml } from './xml.ts'

/**
 * GraphML or GEXF as a table `nodes` and a table `edges`. An edge without direction has 'false' in the column `directed`,
 * which is there only when there is such an edge.
 * @throws {FileRefused}
 */
export async function readGraph(file: TextFile, signal?: AbortSignal): Promise<ReadFile> {
  const tally = new Tally()
  let reader: GraphmlReader | GexfReader | undefined
  await readXml(textOf({ ...file, encoding: declaredEncoding(file) }, signal), {
    open(tag) {
      if (tag.depth === 0) {
        if (tag.name === 'graphml') reader = new GraphmlReader(tally)
        else if (tag.name === 'gexf') reader = new GexfReader(tally)
        else throw new WrongFileType('xml')
      }
      reader?.open(tag)
    },
    text: (text) => reader?.text(text),
    close: (name, depth) => reader?.close(name, depth),
  })
  if (!reader) throw new WrongFileType('xml')
  return reader.result()
}

/** The encoding that the XML says it has counts before the one that its bytes suggest. @throws {UnreadableFile} */
function declaredEncoding({ encoding, start }: TextFile): TextFile['encoding'] {
  const declared = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  if (encoding.startsWith('utf-16') || declared === 'utf-8' || declared === 'us-ascii') {
    return encoding === 'windows-1252' ? 'utf-8' : encoding
  }
  if (['iso-8859-1', 'latin1', 'windows-1252'].includes(declared)) return 'windows-1252'
  throw new UnreadableFile({
    nl: `De tekens van dit bestand (${declared}) worden niet gelezen. Bewaar het als UTF-8.`,
    en: `The characters of this file (${declared}) are not read. Save it as UTF-8.`,
  })
}
