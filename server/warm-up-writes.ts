import { randomUUID } from 'node:crypto'
import { auditEntry, claimOperation, finishOperation } from './audit/record.ts'
import { applyChanges } from './changes/apply.ts'
import { create } from './changes/step.ts'
import { today } from './graph-view/days.ts'
import type { Database } from './neo4j/database.ts'

/** Ends the rehearsal of a write: nothing of it is stored. */
class Rehearsed extends Error {}

/** Rehearses a first write, so that the database has planned its questions by the time that somebody saves. */
export async function planWrites(db: Database): Promise<void> {
  const [team, person, operation] = [randomUUID(), randomUUID(), randomUUID()]
  const entry = auditEntry({ name: 'warm-up', requestId: 'start' }, 'create', 'organisation', team)
  const claim = { id: randomUUID(), from: person, to: team, level: 1, confirmedOn: today(), phenomena: [] }
  const steps = [
    create({ kind: 'organisation', subject: team }, { id: team, name: 'x', level: 'local', partyTypes: [] }),
    create(
      { kind: 'professional', subject: person },
      { id: person, name: 'x', worksFor: [{ organisationId: team }], partyTypes: [] },
    ),
    create({ kind: 'trust-relation', subject: claim.id }, claim),
  ]
  const rehearsal = db.write(async (run) => {
    await run(claimOperation, { entry: { ...entry, operation, fingerprint: '' } })
    await applyChanges(run, steps, { today: today(), operation, locale: 'nl' })
    await run(finishOperation, { id: entry.id, answer: '', subject: team, undoes: null, revisions: [] })
    throw new Rehearsed()
  })
  await rehearsal.catch((error: unknown) => {
    if (!(error instanceof Rehearsed)) throw error
  })
}
