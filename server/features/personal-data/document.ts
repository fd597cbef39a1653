import type { AuditEntry } from '../../../contract/audit-entries.ts'
import { limits } from '../../../contract/limits.ts'
import type { PersonalData } from '../../../contract/personal-data.ts'
import { phenomenon } from '../../../contract/phenomena.ts'
import { asStored } from '../../../contract/primitives.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { labelsOf, namesOf } from '../../audit/labels.ts'
import { type Around, recordsAround } from '../../changes/around.ts'
import { changedFields } from '../../changes/field-changes.ts'
import { kindOf } from '../../changes/kinds.ts'
import { stateOf } from '../../changes/state.ts'
import type { Database } from '../../neo4j/database.ts'
import { findMentions } from './mentions.ts'
import { findPerson, type Person } from './person.ts'
import { historyOf } from './queries.ts'
import { tracesOf } from './traces.ts'

/** Everything held about a professional, as one document. @throws {NotFound} */
export async function personalDataOf(db: Database, id: string, locale: Locale): Promise<PersonalData> {
  const person = await findPerson(db.read, id)
  const around = await recordsAround(db.read, [id])
  const claims = around['trust-relation']
  const { mentions } = await findMentions(db.read, person.ids, tracesOf(person))
  const parts = {
    professional: person.record,
    isRemoved: person.isRemoved,
    involvements: around.involvement,
    participations: around.participation,
    claimsBy: claims.filter(({ from }) => from === id),
    claimsAbout: claims.filter(({ to }) => to === id),
    statedBy: claims.filter(({ from, to }) => from !== id && to !== id),
    introductions: around.introduction,
    purposes: await purposesOf(db, around),
    history: await readHistory(db, person, locale),
    mentions,
  }
  return { ...parts, names: await namesIn(db, parts, locale), madeOn: new Date().toISOString() }
}

/** Why the phenomena are kept that this person, or a claim that concerns them, belongs to. */
async function purposesOf(db: Database, around: Around): Promise<PersonalData['purposes']> {
  const ids = new Set([
    ...around.involvement.map(({ phenomenonId }) => phenomenonId),
    ...around['trust-relation'].flatMap(({ phenomena }) => phenomena),
  ])
  const rows = await db.read(kindOf('phenomenon').get, { ids: [...ids], asOf: null })
  return asStored(() => rows.map((row) => phenomenon.parse(row))).map(({ id, purpose, legalBasis }) => ({
    phenomenonId: id,
    ...(purpose && { purpose }),
    ...(legalBasis && { legalBasis }),
  }))
}

async function readHistory(db: Database, { ids }: Person, locale: Locale): Promise<AuditEntry[]> {
  const statements = ids.map((id) => `"statedBy":"${id}"`)
  const entries = new Map<string, AuditEntry>()
  const limit = limits.page.max
  for (let after = ''; ; ) {
    const rows = await db.read(historyOf, { ids: [...ids], statements, after, limit })
    const states = rows.map((row) => {
      const [before, was] = [stateOf(row.before), stateOf(row.after)]
      return { ...row, before, after: was, state: was ?? before }
    })
    const labels = await labelsOf(db, states, locale)
    for (const [i, row] of states.entries()) {
      const { kind, subject, version, state: _s, key: _k, before, after: was, entryKind, entrySubject, ...entry } = row
      const known = entries.get(row.id) ?? { ...entry, kind: entryKind, subject: entrySubject, revisions: [] }
      entries.set(row.id, known)
      known.revisions.push({
        kind,
        subject,
        version,
        label: labels[i] ?? subject,
        changed: changedFields(before, was),
        ...(before && { before }),
        ...(was && { after: was }),
      })
    }
    const last = rows.at(-1)
    if (!last || rows.length < limit) return [...entries.values()].sort((a, b) => (a.at < b.at ? 1 : -1))
    after = last.key
  }
}

/** What everything is called that the document names by its id. */
async function namesIn(
  db: Database,
  {
    professional,
    claimsBy,
    claimsAbout,
    statedBy,
    involvements,
    participations,
    introductions,
  }: Omit<PersonalData, 'names' | 'madeOn'>,
  locale: Locale,
): Promise<PersonalData['names']> {
  const claims = [...claimsBy, ...claimsAbout, ...statedBy]
  const ids = new Set([
    ...professional.worksFor.map(({ organisationId }) => organisationId),
    ...professional.partyTypes,
    ...(professional.seats ?? []).map(({ partyTypeId }) => partyTypeId),
    ...claims.flatMap(({ from, to, statedBy: speaker, phenomena }) => [
      from,
      to,
      ...(speaker ? [speaker] : []),
      ...phenomena,
    ]),
    ...involvements.map(({ phenomenonId }) => phenomenonId),
    ...participations.map(({ consultationId }) => consultationId),
    ...introductions.flatMap(({ from, to, owner, introducer, phenomenonId }) => [
      ...[from, to, owner, phenomenonId],
      ...(introducer ? [introducer] : []),
    ]),
  ])
  const rows = await db.read(namesOf, { ids: [...ids] })
  return Object.fromEntries(rows.map((row) => [row.id, row[locale]]))
}
