import { type ImportOptions, type ImportRow, importOptions, type TableMapping } from '../../../contract/imports.ts'

/** A row of the file. */
export type Place = { table: string; line: number }
export type Correction = ImportOptions['corrections'][number]
export type Choice = ImportOptions['duplicates'][number]

/** Nothing decided: what the server guesses counts. */
export const noDecisions: ImportOptions = importOptions.parse({})

export const placeKey = ({ table, line }: Place): string => `${table}\n${line}`
const isAt = (place: Place) => (other: Place) => placeKey(other) === placeKey(place)

/** Says what cells should have been; of two corrections of a cell the last counts. */
export function correct(options: ImportOptions, cells: readonly Correction[]): ImportOptions {
  const key = (cell: Correction) => `${placeKey(cell)}\n${cell.column}`
  const corrections = new Map([...options.corrections, ...cells].map((cell) => [key(cell), cell]))
  return { ...options, corrections: [...corrections.values()] }
}

/** Lets a cell be again what it is in the file. */
export function uncorrect(options: ImportOptions, place: Place, column: string): ImportOptions {
  const here = isAt(place)
  return { ...options, corrections: options.corrections.filter((one) => !here(one) || one.column !== column) }
}

/** Leaves rows of the file aside. */
export function leaveOut(options: ImportOptions, places: readonly Place[]): ImportOptions {
  const all = new Map(
    [...options.leaveOut, ...places].map(({ table, line }) => [placeKey({ table, line }), { table, line }]),
  )
  return { ...options, leaveOut: [...all.values()] }
}

/** Takes a row that was left aside in after all. */
export function takeIn(options: ImportOptions, place: Place): ImportOptions {
  const here = isAt(place)
  return { ...options, leaveOut: options.leaveOut.filter((one) => !here(one)) }
}

/** Says of rows whether they are a party that is there already, or another one. */
export function decide(options: ImportOptions, choices: readonly Choice[]): ImportOptions {
  const all = new Map([...options.duplicates, ...choices].map((choice) => [placeKey(choice), choice]))
  return { ...options, duplicates: [...all.values()] }
}

/** Reads a table in another way. */
export function mapTable(options: ImportOptions, mapping: TableMapping): ImportOptions {
  const others = options.mappings.filter(({ table }) => table !== mapping.table)
  return { ...options, mappings: [...others, mapping] }
}

/** The fault by which a row asks whether it is the same as an earlier one: at its name, which is right in itself. */
export function question(
  row: ImportRow,
  { columns }: Pick<TableMapping, 'columns'>,
): ImportRow['faults'][number] | null {
  const isName = ({ column }: ImportRow['faults'][number]) => ['name', 'lastName'].includes(columns[column ?? ''] ?? '')
  return row.duplicates.length > 0 ? (row.faults.find(isName) ?? null) : null
}

/**
 * The party that a row is taken to be: `null` another one, `undefined` not decided. What is nearly certain counts,
 * unless the asker said otherwise or the row waits for an answer.
 */
export function takenFor(row: ImportRow, options: ImportOptions, isAsked: boolean): string | null | undefined {
  const choice = options.duplicates.find(isAt(row))
  if (choice) return choice.choice === 'merge' ? (choice.with ?? row.duplicates[0]?.id) : null
  return isAsked ? undefined : row.duplicates.find(({ sure }) => sure)?.id
}

/** True when something would be lost by leaving. */
export function hasDecisions(options: ImportOptions): boolean {
  return options.corrections.length + options.leaveOut.length + options.duplicates.length > 0
}
