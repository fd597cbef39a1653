import type { FieldChange } from '../../contract/problem.ts'
import { type Draft, isSame } from './draft.ts'
import type { Start } from './use-form.ts'

export type Side = 'theirs' | 'mine'

/** A field that two people changed, each to something else. */
export type Clash = { field: string; theirs: unknown; mine: unknown }

/** Somebody else saved the record while it was being edited here. */
export type Conflict = {
  now: Start
  before: Draft
  mine: Draft
  clashes: Clash[]
  /** Fields that only the other changed: they are taken over. */
  takenOver: { field: string; theirs: unknown }[]
  by: string | null
}

/** Compares what was begun with, what stands here, and what stands there now. */
export function conflictOf(start: Start, mine: Draft, now: Start, changes: readonly FieldChange[]): Conflict {
  const fields = [...new Set([...Object.keys(start.draft), ...Object.keys(now.draft), ...Object.keys(mine)])]
  const theirs = fields.filter((field) => !isSame(start.draft[field], now.draft[field]))
  const both = theirs.filter(
    (field) => !isSame(mine[field], start.draft[field]) && !isSame(mine[field], now.draft[field]),
  )
  return {
    now,
    before: start.draft,
    mine,
    clashes: both.map((field) => ({ field, theirs: now.draft[field], mine: mine[field] })),
    takenOver: theirs.filter((field) => !both.includes(field)).map((field) => ({ field, theirs: now.draft[field] })),
    by: changes.at(-1)?.by ?? null,
  }
}

/** The draft that follows: mine, with theirs where only they changed something or where their side is taken. */
export function merged({ now, before, mine, clashes }: Conflict, sides: ReadonlyMap<string, Side>): Draft {
  const clashing = new Set(clashes.map(({ field }) => field))
  const isMine = (field: string) =>
    clashing.has(field) ? sides.get(field) !== 'theirs' : !isSame(mine[field], before[field])
  const fields = [...new Set([...Object.keys(now.draft), ...Object.keys(mine)])]
  return Object.fromEntries(fields.map((field) => [field, isMine(field) ? mine[field] : now.draft[field]]))
}
