import type { ImportOptions, TableMapping } from '../../../contract/imports.ts'
import type { PartyType } from '../../../contract/party-types.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import type { Step } from '../../changes/step.ts'
import type { Database } from '../../neo4j/database.ts'
import type { ReadFile } from '../../tables/table.ts'
import { build } from './build.ts'
import { draftDataset, draftFaults } from './dataset-drafts.ts'
import { type Drafts, noDrafts, type RowState } from './drafts.ts'
import { Identities } from './identify.ts'
import { interpret } from './interpret.ts'
import { messages } from './messages.ts'
import type { PartyIndex } from './party-index.ts'
import type { Known } from './party-rows.ts'
import { References } from './references.ts'
import { phenomenonOfRoles } from './roles-of.ts'
import { lookupOf, type Names, readNames, readParties } from './store.ts'
import { stubEmployers } from './stubs.ts'
import { inTurns } from './turns.ts'

export type PlanSettings = {
  db: Database
  locale: Locale
  today: string
  fileName?: string | undefined
  signal?: AbortSignal | undefined
  /** Hears how far it is, from 0 to 1. */
  report?: ((part: number) => void) | undefined
}

/** What a file would do: row by row, and as steps for the one writer of records. */
export type Plan = {
  rows: readonly RowState[]
  steps: readonly Step[]
  /** Seats of the reference network that are not there yet. */
  partyTypes: readonly PartyType[]
  notes: readonly string[]
}

/** Works out what a file would do to the store as it is now. Nothing is written. */
export async function makePlan(
  file: ReadFile,
  mappings: readonly TableMapping[],
  options: ImportOptions,
  settings: PlanSettings,
): Promise<Plan> {
  const { db, locale, today, signal, report = () => undefined } = settings
  const say = messages[locale]
  const drafts = noDrafts()
  const names = await readNames(db)
  const known = knownFrom(names, file, say)
  known.phenomenon = phenomenonOfRoles(file, mappings, known, settings.fileName)
  if (file.faults) draftFaults(file.faults, drafts, locale)
  else if (file.dataset) draftDataset(file.dataset, drafts, options.leaveOut)
  else await interpret(drafts, { tables: file.tables, mappings, options, known, locale, today, signal })
  if (drafts.rows.length === 0) drafts.notes.add(say.nothing)
  report(0.3)
  const { index, parents } = await readParties(db, today)
  const references = new References(index, say)
  const identities = new Identities(index, references, options.duplicates, say)
  await identifyParties(drafts, index, identities, settings)
  report(0.5)
  const steps = await build(drafts, { index, parents, references, identities, say, settings })
  report(0.9)
  const there = new Set(names.seats.map(([id]) => id))
  const partyTypes = drafts.partyTypes.filter(({ id }) => !there.has(id))
  if (partyTypes.length > 0) drafts.notes.add(say.partyTypesNew(partyTypes.length))
  const kept = drafts.partyTypes.length - partyTypes.length
  if (kept > 0) drafts.notes.add(say.partyTypesKept(kept))
  return { rows: drafts.rows, steps, partyTypes, notes: [...drafts.notes] }
}

/** Seats and phenomena by name: those of the store, and those that the file itself brings. */
function knownFrom({ seats, phenomena }: Names, { dataset }: ReadFile, say: Known['say']): Known {
  const more = (records: readonly { id: string; nameNl: string; nameEn: string }[] = []) =>
    records.map(({ id, nameNl, nameEn }): [string, string, string] => [id, nameNl, nameEn])
  return {
    seats: lookupOf([...seats, ...more(dataset?.partyTypes)]),
    phenomena: lookupOf([...phenomena, ...more(dataset?.phenomena)]),
    say,
  }
}

/** Organisations first: where somebody works helps to recognise them. */
async function identifyParties(
  drafts: Drafts,
  index: PartyIndex,
  identities: Identities,
  { locale, signal }: PlanSettings,
): Promise<void> {
  const identify = (kind: 'organisation' | 'professional') =>
    inTurns(
      drafts.parties.filter((draft) => draft.kind === kind),
      signal,
      (draft) => identities.identify(draft),
    )
  await identify('organisation')
  const stubs = stubEmployers(drafts.parties, index)
  for (const stub of stubs) identities.identify(stub)
  drafts.parties.unshift(...stubs)
  if (stubs.length > 0) drafts.notes.add(messages[locale].stubs(stubs.length))
  await identify('professional')
}
