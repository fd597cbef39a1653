import { type ImportField, importFields } from '../../../contract/import-fields.ts'
import type { ImportTable } from '../../../contract/imports.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { SheetToWrite } from '../../tables/write-xlsx.ts'
import type { Names } from './store.ts'
import { contributionWords, levelWords, roleWords, type Words } from './words.ts'

const headings = {
  nl: {
    explanation: 'Uitleg',
    column: 'Kolom',
    must: 'Verplicht',
    hint: 'Wat erin staat',
    example: 'Voorbeeld',
    choices: 'Keuzes',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    explanation: 'Explanation',
    column: 'Column',
    must: 'Required',
    hint: 'What it holds',
    example: 'Example',
    choices: 'Choices',
    yes: 'yes',
    no: 'no',
  },
} satisfies Record<Locale, Record<string, string>>

const sheetNames: Partial<Record<ImportTable, Record<Locale, string>>> = {
  organisations: { nl: 'Organisaties', en: 'Organisations' },
  professionals: { nl: 'Professionals', en: 'Professionals' },
  ties: { nl: 'Vertrouwen', en: 'Trust' },
  involvements: { nl: 'Betrokkenheid', en: 'Involvement' },
}

/** Fields that only files out of other systems have. */
const leftOut = ['firstName', 'infix', 'lastName', 'id']

/** The columns of an empty file to fill in; a star marks those that every row must have. */
export function templateColumns(table: ImportTable, locale: Locale): string[] {
  return fieldsOf(table).map((field) => heading(field, locale))
}

/** A workbook to fill in: an empty table, and a sheet that explains its columns and lists the choices. */
export function templateSheets(table: ImportTable, locale: Locale, names: Names): SheetToWrite[] {
  const words = headings[locale]
  const rows = fieldsOf(table).map((field) => [
    heading(field, locale),
    field.required ? words.yes : words.no,
    field.hint[locale],
    field.example[locale],
    choicesOf(field, table, locale, names).join('; '),
  ])
  return [
    { name: sheetNames[table]?.[locale] ?? table, columns: templateColumns(table, locale), rows: [] },
    {
      name: words.explanation,
      columns: [words.column, words.must, words.hint, words.example, words.choices],
      rows,
    },
  ]
}

const fieldsOf = (table: ImportTable) => importFields[table].filter(({ key }) => !leftOut.includes(key))
const heading = ({ label, required }: ImportField, locale: Locale) => (required ? `${label[locale]}*` : label[locale])

function choicesOf({ key }: ImportField, table: ImportTable, locale: Locale, { seats, phenomena }: Names): string[] {
  const named = (all: Names['seats']) => all.map(([, nl, en]) => (locale === 'nl' ? nl : en))
  const worded = (all: Words<string>) => all.map(([, nl, en]) => (locale === 'nl' ? nl : en))
  if (key === 'partyTypes') return named(seats)
  if (key === 'phenomena') return named(phenomena)
  if (key === 'roles') return worded(roleWords)
  if (key === 'contributesTo') return worded(contributionWords)
  if (key === 'level' && table === 'organisations') return worded(levelWords)
  if (key === 'level') return ['1', '2', '3', '4', '5']
  return ['keyRole', 'knowsTasks', 'knowsPowers'].includes(key) ? [headings[locale].yes, headings[locale].no] : []
}
