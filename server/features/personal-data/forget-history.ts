import { z } from 'zod'
import { limits } from '../../../contract/limits.ts'
import type { Run } from '../../neo4j/database.ts'
import { entriesOn, revisionsOn, rewriteEntries, rewriteRevisions } from './queries.ts'
import { type Gone, whatStays } from './what-stays.ts'

const limit = limits.page.max

/**
 * Takes people out of the history, a page at a time: what was written of them has neither before nor after any more, and
 * can therefore not be undone. Who wrote, when, and what kind of record stays.
 */
export async function forgetRevisions(run: Run, gone: Gone): Promise<void> {
  const { clues, digits } = gone.traces
  const read = (after: string) => run(revisionsOn, { ids: [...gone.ids], clues, digits, after, limit })
  for await (const page of pages(read, ({ key }) => key)) {
    const rows = page.map(({ key, kind, subject, party, otherParty, before, after }) => {
      const isTheirs = [party, otherParty, ...subject.split(':')].some((id) => id !== null && gone.ids.has(id))
      const states = isTheirs ? { before: null, after: null } : bothOrNone(stays(before, gone), stays(after, gone))
      // Between whom a claim was is told of both: of the one who is gone it is told no more.
      const told = (id: string | null) => (kind === 'trust-relation' && id !== null && gone.ids.has(id) ? null : id)
      return { key, party: told(party), otherParty: told(otherParty), ...states }
    })
    await run(rewriteRevisions, { rows })
  }
}

/** Takes people out of what writes answered and were called. An answer that is gone is not given again. */
export async function forgetEntries(run: Run, gone: Gone): Promise<void> {
  const { clues, digits, surelyHolds } = gone.traces
  const read = (after: string) => run(entriesOn, { clues, digits, after, limit })
  for await (const page of pages(read, ({ id }) => id)) {
    const rows = page.map(({ id, subject, operation, fingerprint, answer }) => {
      const kept = stays(answer ?? undefined, gone)
      return {
        id,
        subject: surelyHolds(subject) ? '' : subject,
        operation: operation !== null && surelyHolds(operation) ? `erased ${id}` : operation,
        fingerprint: kept.isWhole ? fingerprint : '',
        answer: kept.json,
        erased: !kept.isWhole,
      }
    })
    await run(rewriteEntries, { rows })
  }
}

async function* pages<Row>(read: (after: string) => Promise<Row[]>, placeOf: (row: Row) => string) {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const page: Row[] = await read(after)
    yield page
    const last = page.at(-1)
    after = last && page.length === limit ? placeOf(last) : undefined
  }
}

type Kept = { json: string | null; isWhole: boolean }

function stays(json: string | undefined, gone: Gone): Kept {
  if (json === undefined) return { json: null, isWhole: true }
  const value: unknown = z.json().parse(JSON.parse(json))
  const kept = whatStays(value, gone)
  if (kept === null && value !== null) return { json: null, isWhole: false }
  return { json: kept === value ? json : JSON.stringify(kept), isWhole: true }
}

/** Half a change would read as a creation or a removal. */
function bothOrNone(before: Kept, after: Kept): { before: string | null; after: string | null } {
  return before.isWhole && after.isWhole ? { before: before.json, after: after.json } : { before: null, after: null }
}
