import type { z } from 'zod'
import type { AuditEntry, AuditQuery } from '../../../contract/audit-entries.ts'
import { limits } from '../../../contract/limits.ts'
import type { Locale } from '../../../contract/vocabulary.ts'
import { labelsOf } from '../../audit/labels.ts'
import { changedFields } from '../../changes/field-changes.ts'
import { stateOf } from '../../changes/state.ts'
import type { Database } from '../../neo4j/database.ts'
import { cursorOf, placeOf } from '../../records/page.ts'
import { listEntries, revisionsOf } from './queries.ts'

/** After every entry there is. */
const start = '9999 '

/** A page of the audit trail, newest first, with what each write changed. @throws {BadInput} for a broken cursor */
export async function readEntries(
  db: Database,
  query: AuditQuery,
  actor: string,
  locale: Locale,
): Promise<{ items: AuditEntry[]; next?: string }> {
  const rows = await db.read(listEntries, {
    party: query.party ?? query.otherParty ?? null,
    otherParty: query.otherParty ?? null,
    subject: query.subject ?? null,
    kind: query.kind ?? null,
    action: query.action ?? null,
    actor: query.mine ? actor : (query.actor ?? null),
    since: query.since ?? '',
    until: query.until ? dayAfter(query.until) : '9999',
    requestId: query.requestId ?? null,
    place: query.cursor === undefined ? start : placeOf(query.cursor, locale),
    limit: query.limit + 1,
  })
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  const items = await withRevisions(db, page, query, locale)
  return rows.length > page.length && last ? { items, next: cursorOf(`${last.at} ${last.id}`) } : { items }
}

/** Audit entries with the records that they changed, before and after. */
export async function withRevisions(
  db: Database,
  entries: readonly z.infer<typeof listEntries.row>[],
  { party, otherParty }: Pick<AuditQuery, 'party' | 'otherParty'>,
  locale: Locale,
): Promise<AuditEntry[]> {
  const ids = entries.map(({ id }) => id)
  const found = await db.read(revisionsOf, {
    ids,
    party: party ?? null,
    otherParty: otherParty ?? null,
    limit: limits.revisionsShown,
  })
  const states = found.map((row) => {
    const [before, after] = [stateOf(row.before), stateOf(row.after)]
    return { ...row, before, after, state: after ?? before }
  })
  const labels = await labelsOf(db, states, locale)
  const revisions = states.map(({ entry, kind, subject, version, before, after }, i) => ({
    entry,
    kind,
    subject,
    version,
    label: labels[i] ?? subject,
    changed: changedFields(before, after),
    ...(before && { before }),
    ...(after && { after }),
  }))
  const byEntry = Map.groupBy(revisions, ({ entry }) => entry)
  return entries.map((entry) => ({ ...entry, revisions: byEntry.get(entry.id) ?? [] }))
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
