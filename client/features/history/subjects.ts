import { z } from 'zod'
import type { AuditEntry, Revision } from '../../../contract/audit-entries.ts'
import { uuid } from '../../../contract/primitives.ts'

const parties = z.object({ from: uuid, partyId: uuid }).partial()

/** The party to look at after a change: the record itself, or the one that it is about. Null for what has none. */
export function partyOf({ kind, subject, before, after }: Revision): string | null {
  if (kind === 'organisation' || kind === 'professional') return after ? subject : null
  const read = parties.safeParse(after ?? before)
  return read.success ? (read.data.partyId ?? read.data.from ?? null) : null
}

/** Whether somebody may ask to take this write back; the server has the last word. */
export function canUndo({ action, undoneBy, records }: AuditEntry): boolean {
  const isEdit = action !== 'export' && action !== 'erase' && action !== 'load'
  return isEdit && undoneBy === undefined && records > 0
}

/** Ids of other records that the fields of these revisions hold. */
export function idsIn(revisions: readonly Revision[]): string[] {
  const found = new Set<string>()
  const look = (value: unknown) => {
    if (typeof value === 'string') {
      if (uuid.safeParse(value).success) found.add(value)
    } else if (Array.isArray(value)) value.forEach(look)
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(look)
  }
  for (const { before, after, changed } of revisions)
    for (const field of changed.filter((name) => name !== 'id')) {
      look(before?.[field])
      look(after?.[field])
    }
  return [...found]
}

/** Whether a field holds nothing. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
