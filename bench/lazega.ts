import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { dataset } from '../contract/dataset.ts'
import { day, slug } from '../contract/primitives.ts'
import { readCsv } from '../seed/csv.ts'

/**
 * `node bench/lazega.ts FOLDER OUT_FOLDER [--day 2026-01-15] [--phenomenon advice]`: the advice and friendship of the 71
 * lawyers in Lazega's study as files that the import takes: three tables (CSV), and the same as one dataset (JSON).
 * Advice alone is a tie of level 3, friendship alone of level 4, both of level 5. The data is not part of the product.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { day: { type: 'string', default: '2026-01-15' }, phenomenon: { type: 'string' } },
})
const [folder, outFolder] = z
  .tuple([z.string(), z.string()], { error: 'Expected FOLDER and OUT_FOLDER' })
  .parse(positionals)
const confirmedOn = day.parse(options.day)
const phenomenon = slug.optional().parse(options.phenomenon)

const lawyers = readCsv(readFileSync(join(folder, 'Lawyers.csv'), 'utf8').replace(/^\uFEFF/, '')).map((row) => ({
  status: chosen(row.Status, ['Partner', 'Medewerker']),
  practice: chosen(row.Practice, ['procesrecht', 'ondernemingsrecht']),
  office: Number(row.City),
}))

/** UUIDs that say which row they come from. */
const id = (kind: number, row: number) => `0000007${kind}-0000-4000-8000-${String(row).padStart(12, '0')}`
const twoDigits = (row: number) => String(row).padStart(2, '0')

const offices = ['Boston', 'Hartford', 'Providence'].map((city, index) => ({
  id: id(1, index + 1),
  name: `Kantoor ${city}`,
  level: 'local' as const,
}))
const people = lawyers.map(({ status, practice, office }, index) => ({
  id: id(2, index + 1),
  name: `Advocaat ${twoDigits(index + 1)}`,
  email: `advocaat-${twoDigits(index + 1)}@lazega.example`,
  function: `${status} ${practice}`,
  office: chosen(String(office), offices),
}))
const advice = matrix('Advice.txt')
const friend = matrix('Friend.txt')
const bases = { 3: 'advies', 4: 'vriendschap', 5: 'advies en vriendschap' } as const
const ties = people.flatMap((from, i) =>
  people.flatMap((to, j) => {
    const level = levelOf(advice[i]?.[j] === 1, friend[i]?.[j] === 1)
    return level ? [{ id: id(3, (i + 1) * 100 + j + 1), from, to, level, basis: bases[level] }] : []
  }),
)

mkdirSync(outFolder, { recursive: true })
table(
  'organisations.csv',
  ['naam', 'niveau'],
  offices.map(({ name }) => [name, 'lokaal']),
)
table(
  'professionals.csv',
  ['naam', 'organisatie', 'functie', 'e-mail', 'fenomenen'],
  people.map((one) => [one.name, one.office.name, one.function, one.email, phenomenon ?? '']),
)
table(
  'ties.csv',
  ['van', 'naar', 'niveau', 'bevestigd op', 'grondslag'],
  ties.map(({ from, to, level, basis }) => [from.email, to.email, level, confirmedOn, basis]),
)
write(
  'dataset.json',
  JSON.stringify(
    dataset.parse({
      referenceDay: confirmedOn,
      phenomena: phenomenon ? [{ id: phenomenon, theme: 'study', nameNl: phenomenon, nameEn: phenomenon }] : [],
      organisations: offices,
      professionals: people.map(({ id, name, email, function: post, office }) => ({
        id,
        name,
        email,
        worksFor: [{ organisationId: office.id, function: post }],
      })),
      involvements: phenomenon ? people.map(({ id }) => ({ phenomenonId: phenomenon, partyId: id })) : [],
      trustRelations: ties.map(({ id, from, to, level, basis }) => ({
        id,
        from: from.id,
        to: to.id,
        level,
        basis,
        confirmedOn,
      })),
    }),
    null,
    1,
  ),
)

/** What the study's number (1, 2, …) stands for. @throws when it stands for nothing */
function chosen<Meaning>(number: string | undefined, meanings: readonly Meaning[]): Meaning {
  const meaning = meanings[Number(number) - 1]
  if (meaning === undefined) throw new Error(`No meaning for ${number}`)
  return meaning
}

function levelOf(asksAdvice: boolean, isFriend: boolean): 3 | 4 | 5 | undefined {
  if (asksAdvice) return isFriend ? 5 : 3
  return isFriend ? 4 : undefined
}

/** Row i names whom i chose. @throws when it is not one row and one column for each lawyer */
function matrix(file: string): number[][] {
  const rows = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  const cells = rows.map((row) => row.trim().split(/\s+/).map(Number))
  if ([cells, ...cells].some((line) => line.length !== lawyers.length)) throw new Error(`${file} does not fit`)
  return cells
}

function table(file: string, heading: string[], rows: (string | number)[][]): void {
  write(file, stringify([heading, ...rows], { delimiter: ';', record_delimiter: 'windows' }))
  process.stdout.write(`${file}: ${rows.length} rows\n`)
}

function write(file: string, content: string): void {
  writeFileSync(join(outFolder, file), content)
}
