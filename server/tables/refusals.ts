import { limits } from '../../contract/limits.ts'
import type { Locale } from '../../contract/vocabulary.ts'
import { Refusal } from '../http/refusals.ts'

type Text = Record<Locale, string>

/** A file that is not taken in, for what it is. */
export class FileRefused extends Refusal {
  override readonly name: string = 'FileRefused'
}

/** More bytes, rows, columns or cells than we take in: 413. */
export class FileTooLarge extends FileRefused {
  override readonly name = 'FileTooLarge'
  constructor(what: keyof typeof bounds) {
    super(413, bounds[what])
  }
}

/** None of the types that we read: 415. */
export class WrongFileType extends FileRefused {
  override readonly name = 'WrongFileType'
  constructor(found: keyof typeof kinds) {
    const { nl, en } = kinds[found]
    super(415, {
      nl: `${nl} Kies een CSV-, XLSX-, GraphML-, GEXF- of JSON-bestand.`,
      en: `${en} Choose a CSV, XLSX, GraphML, GEXF or JSON file.`,
    })
  }
}

/** XML that declares a document type or entities: 400. */
export class ForbiddenXml extends FileRefused {
  override readonly name = 'ForbiddenXml'
  constructor() {
    super(400, {
      nl: 'Het bestand bevat een DOCTYPE of ENTITY. Zulke XML wordt niet gelezen: haal die regel weg.',
      en: 'The file holds a DOCTYPE or ENTITY. Such XML is not read: remove that line.',
    })
  }
}

/** Of a type that we read, but cut off or damaged: 400. */
export class UnreadableFile extends FileRefused {
  override readonly name = 'UnreadableFile'
  constructor(reason: Text) {
    super(400, reason)
  }
}

const n = (count: number) => ({ nl: count.toLocaleString('nl'), en: count.toLocaleString('en') })
const [bytes, rows, tables] = [n(limits.importBytes / 1_048_576), n(limits.importRows), n(limits.importTables)]
const [columns, cells, length] = [n(limits.importColumns), n(limits.importCells), n(limits.importCellLength)]

const bounds = {
  bytes: { nl: `Het bestand is groter dan ${bytes.nl} MB.`, en: `The file is larger than ${bytes.en} MB.` },
  unpacked: {
    nl: 'Uitgepakt is het bestand te groot. Verwijder bladen, kolommen of opmaak die niet nodig zijn.',
    en: 'Unpacked the file is too large. Remove sheets, columns or formatting that are not needed.',
  },
  tables: { nl: `Het bestand heeft meer dan ${tables.nl} bladen.`, en: `The file has more than ${tables.en} sheets.` },
  rows: {
    nl: `Het bestand heeft meer dan ${rows.nl} rijen, lege rijen meegeteld.`,
    en: `The file has more than ${rows.en} rows, empty ones included.`,
  },
  columns: {
    nl: `Een tabel heeft meer dan ${columns.nl} kolommen.`,
    en: `A table has more than ${columns.en} columns.`,
  },
  cells: { nl: `Het bestand heeft meer dan ${cells.nl} cellen.`, en: `The file has more than ${cells.en} cells.` },
  length: {
    nl: `Een cel bevat meer dan ${length.nl} tekens.`,
    en: `A cell holds more than ${length.en} characters.`,
  },
} satisfies Record<string, Text>

const kinds = {
  archive: { nl: 'Dit is een archief, geen werkmap.', en: 'This is an archive, not a workbook.' },
  macros: {
    nl: 'Deze werkmap bevat macro’s. Bewaar haar als gewone werkmap (.xlsx).',
    en: 'This workbook holds macros. Save it as an ordinary workbook (.xlsx).',
  },
  oldWorkbook: {
    nl: 'Dit is een oude of versleutelde werkmap. Bewaar haar als .xlsx, zonder wachtwoord.',
    en: 'This is an old or encrypted workbook. Save it as .xlsx, without a password.',
  },
  binary: { nl: 'Dit is geen tekst en geen werkmap.', en: 'This is neither a text nor a workbook.' },
  document: { nl: 'Dit is een document, geen tabel.', en: 'This is a document, not a table.' },
  xml: { nl: 'Deze XML is geen GraphML en geen GEXF.', en: 'This XML is neither GraphML nor GEXF.' },
  json: { nl: 'Deze JSON is geen netwerk en geen dataset.', en: 'This JSON is neither a network nor a dataset.' },
} satisfies Record<string, Text>
