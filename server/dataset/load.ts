import { z } from 'zod'
import type { Dataset } from '../../contract/dataset.ts'
import type { Asker } from '../audit/asker.ts'
import { auditEntry, recordAudit } from '../audit/record.ts'
import type { Moment, Origin } from '../changes/kinds.ts'
import { consultationKind } from '../features/consultations/record.ts'
import { expectedSeatKind } from '../features/expected-seats/record.ts'
import { involvementKind } from '../features/involvement/record.ts'
import { organisationKind } from '../features/organisations/record.ts'
import { participationKind } from '../features/participation/record.ts'
import { storePartyTypes } from '../features/party-types/write.ts'
import { phenomenonKind } from '../features/phenomena/record.ts'
import { professionalKind } from '../features/professionals/record.ts'
import { trustRelationKind } from '../features/trust-relations/record.ts'
import type { Database, Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'
import { batches } from '../records/batches.ts'

const nothing = z.object({})
export const isEmpty = defineQuery('dataset/is-empty', {
  mode: 'read',
  params: nothing,
  row: z.object({ empty: z.boolean() }),
})
const begin = defineQuery('dataset/begin', { mode: 'write', params: nothing, row: z.object({ id: z.string() }) })
const finish = defineQuery('dataset/finish', { mode: 'write', params: nothing, row: z.object({ finished: z.int() }) })

/** A batch, and how the audit trail calls it; null: what a batch before left an entry of is finished. */
type Step = { name: string | null; count: number; store(run: Run): Promise<unknown> }

/**
 * Stores a dataset, batch by batch, each in its own transaction with an audit entry. Safe to run again after a
 * failure: what is stored already is stored in the same words again. `report` hears how many records are in.
 */
export async function loadDataset(
  db: Database,
  data: Dataset,
  asker: Asker,
  report: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const moment: Moment = { today: data.referenceDay, operation: 'load', locale: 'nl' }
  const first = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, version: 1 }))
  const organisations = first(data.organisations)
  const claims = first(data.trustRelations)
  const steps: Step[] = [
    ...stepsIn('party-types', data.partyTypes, storePartyTypes),
    ...batchesOf(phenomenonKind, first(data.phenomena), moment),
    ...batchesOf(expectedSeatKind, first(data.expectedSeats), moment),
    ...batchesOf(organisationKind, organisations, moment),
    ...stepsIn(null, organisations, async (run, rows) => organisationKind.relate?.(run, rows, moment)),
    ...batchesOf(professionalKind, first(data.professionals), moment),
    ...batchesOf(consultationKind, first(data.consultations), moment),
    ...batchesOf(involvementKind, first(data.involvements), moment),
    ...batchesOf(participationKind, first(data.participations), moment),
    ...batchesOf(trustRelationKind, claims, moment),
    ...stepsIn(null, claims, async (run, rows) => trustRelationKind.verify?.(run, rows, moment)),
  ]
  const total = steps.reduce((sum, step) => sum + step.count, 0)
  let done = 0
  await db.write((run) => run(begin, {}))
  for (const { name, count, store } of steps) {
    const entry = name && auditEntry(asker, 'load', name, `${count} records`)
    await db.write(async (run) => {
      await store(run)
      if (entry) await recordAudit(run, entry)
    })
    done += count
    report(done, total)
  }
  await db.write((run) => run(finish, {}))
}

type Loadable<Row> = {
  kind: string
  settled?(row: Row, origin: Origin<Row>): Row
  put(run: Run, rows: readonly Row[], moment: Moment): Promise<void>
}

function batchesOf<Row>(loadable: Loadable<Row>, items: readonly Row[], moment: Moment): Step[] {
  const { kind, put } = loadable
  const origin = { seatDay: moment.today, isRestored: false }
  const settled = items.map((item) => loadable.settled?.(item, origin) ?? item)
  return stepsIn(kind, settled, (run, rows) => put(run, rows, moment))
}

function stepsIn<Item>(
  name: string | null,
  items: readonly Item[],
  store: (run: Run, rows: readonly Item[]) => Promise<unknown>,
): Step[] {
  return batches(items).map((rows) => ({ name, count: rows.length, store: (run) => store(run, rows) }))
}
