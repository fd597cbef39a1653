import { stateOf } from '../../changes/state.ts'
import type { Step } from '../../changes/step.ts'
import { Conflict, NotFound } from '../../http/refusals.ts'
import type { Run } from '../../neo4j/database.ts'
import { only } from '../../records/only.ts'
import { allRevisionsOf, getEntry, type RevisionRow } from './queries.ts'

/**
 * The steps that take a write back: every record as it was before, last change first. Each expects the version that the
 * write made, so that nothing of somebody else is lost.
 * @throws {NotFound | Conflict} when it was taken back already, or changed no record, or its history was erased
 */
export async function undoing(run: Run, id: string): Promise<Step[]> {
  const entry = only(await run(getEntry, { id }))
  if (entry.undoneBy !== undefined) throw new Conflict(reasons.undone)
  const revisions = await run(allRevisionsOf, { id })
  if (revisions.length === 0) throw new Conflict(reasons.nothing)
  if (revisions.some(({ before, after }) => before === undefined && after === undefined))
    throw new Conflict(reasons.erased)
  const byRecord = Map.groupBy(revisions, ({ kind, subject }) => `${kind} ${subject}`)
  return [...byRecord.values()].toReversed().flatMap(inverse)
}

/** A record that one write changed several times goes back in one step. */
function inverse(revisions: readonly RevisionRow[]): Step[] {
  const [first, last] = [revisions.at(0), revisions.at(-1)]
  if (!first || !last) return []
  const { kind, subject, version, after } = last
  const was = stateOf(first.before)
  const wanted = { kind, subject, isRestored: true }
  const back = () => {
    if (!was) return null
    const { version: _, ...record } = was
    return record
  }
  if (after === undefined) return was ? [{ ...wanted, expects: 'new', become: back }] : []
  return [{ ...wanted, expects: 'present', seen: [version], become: back }]
}

const reasons = {
  undone: { nl: 'Dit is al ongedaan gemaakt.', en: 'This was undone already.' },
  nothing: {
    nl: 'Deze regel wijzigde geen gegevens: er valt niets ongedaan te maken.',
    en: 'This entry changed no records: there is nothing to undo.',
  },
  erased: {
    nl: 'Van deze wijziging zijn persoonsgegevens gewist: zij kan niet meer worden teruggedraaid.',
    en: 'Personal data of this change were erased: it cannot be undone any more.',
  },
}

/** What an undo says when a record that it would put back is not as the write left it. */
export function changedSince(error: unknown): unknown {
  if (error instanceof NotFound || (error instanceof Error && error.name === 'VersionDiffers')) {
    return new Conflict({
      nl: 'Iets hiervan is daarna nog gewijzigd. Maak eerst die latere wijziging ongedaan.',
      en: 'Some of this was changed again afterwards. Undo that later change first.',
    })
  }
  return error
}
