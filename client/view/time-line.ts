/** A write of this session that can be taken back. */
export type Edit = {
  /** The entry to undo: that of the write, or of the undoing that took it back. */
  auditEntryId: string
  /** What was done, as it was said then. */
  said: string
}

type Standing = Edit & { depth: number }

/**
 * One time line of steps through the view and of edits. The browser keeps the steps; here stands at which step each edit
 * was made, so that what came last is taken back first. `depth` is the number of steps behind the one that stands.
 */
export function createTimeLine() {
  let done: Standing[] = []
  let undone: Standing[] = []
  const without = (edits: Standing[], edit: Edit) => edits.filter((one) => one.auditEntryId !== edit.auditEntryId)
  return {
    /** Another step was taken: what lay ahead of it is cut off, but not the edits that were made there. */
    stepped(depth: number): void {
      done = done.map((edit) => ({ ...edit, depth: Math.min(edit.depth, depth - 1) }))
      undone = []
    },
    did(edit: Edit, depth: number): void {
      done = [...done, { ...edit, depth }]
      undone = []
    },
    /** What came last: an edit, a step through the view, or nothing. */
    last(depth: number): Edit | 'step' | null {
      const edit = done.at(-1)
      if (edit && edit.depth >= depth) return edit
      return depth > 0 ? 'step' : null
    },
    /** What was taken back last: an edit, or else a step if the browser has one. */
    next(depth: number): Edit | 'step' {
      const edit = undone.at(-1)
      return edit && edit.depth <= depth ? edit : 'step'
    },
    undid(edit: Edit, auditEntryId: string, depth: number): void {
      const place = done.find((one) => one.auditEntryId === edit.auditEntryId)?.depth ?? depth
      done = without(done, edit)
      undone = [...undone, { ...edit, auditEntryId, depth: Math.min(place, depth) }]
    },
    redid(edit: Edit, auditEntryId: string, depth: number): void {
      undone = without(undone, edit)
      done = [...done, { ...edit, auditEntryId, depth }]
    },
    /** It can no longer be taken back, or done again. */
    forget(edit: Edit): void {
      done = without(done, edit)
      undone = without(undone, edit)
    },
  }
}
