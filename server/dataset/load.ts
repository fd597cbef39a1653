import { z } from 'zod'
import type { Dataset } from '../../contract/dataset.ts'
import { limits } from '../../contract/limits.ts'
import type { Asker } from '../audit/asker.ts'
import { auditEntry, recordAudit } from '../audit/record.ts'
import { storeConsultations } from '../features/consultations/write.ts'
import { storeInvolvements } from '../features/involvement/write.ts'
import { placeUnderParents, storeOrganisations } from '../features/organisations/write.ts'
import { storeParticipations } from '../features/participation/write.ts'
import { storePartyTypes } from '../features/party-types/write.ts'
import { storeExpectedSeats, storePhenomena } from '../features/phenomena/write.ts'
import { storeProfessionals } from '../features/professionals/write.ts'
import { storeTrustRelations } from '../features/trust-relations/write.ts'
import type { Database, Run } from '../neo4j/database.ts'
import { defineQuery } from '../neo4j/query.ts'

const nothing = z.object({})
export const isEmpty = defineQuery('dataset/is-empty', {
  mode: 'read',
  params: nothing,
  row: z.object({ empty: z.boolean() }),
})
const begin = defineQuery('dataset/begin', { mode: 'write', params: nothing, row: z.object({ id: z.string() }) })
const finish = defineQuery('dataset/finish', { mode: 'write', params: nothing, row: z.object({ finished: z.int() }) })

/** One operation for all loads of a store, so that a load that goes on after a failure meets its own phenomena. */
const operation = 'dataset'

type Step = { name: string; count: number; store(run: Run): Promise<unknown> }

/**
 * Stores a dataset, batch by batch, each in its own transaction with an audit entry. Safe to run again after a
 * failure: what is stored already stays. `report` hears how many records are in.
 */
export async function loadDataset(
  db: Database,
  data: Dataset,
  asker: Asker,
  report: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const steps: Step[] = [
    ...batches('party-types', data.partyTypes, storePartyTypes),
    ...batches('phenomena', data.phenomena, (run, rows) => storePhenomena(run, rows, operation)),
    ...batches('expected-seats', data.expectedSeats, storeExpectedSeats),
    ...batches('organisations', data.organisations, storeOrganisations),
    ...batches('parts-of-organisations', data.organisations, placeUnderParents),
    ...batches('professionals', data.professionals, storeProfessionals),
    ...batches('consultations', data.consultations, storeConsultations),
    ...batches('involvements', data.involvements, storeInvolvements),
    ...batches('participations', data.participations, storeParticipations),
    ...batches('trust-relations', data.trustRelations, (run, rows) =>
      storeTrustRelations(run, rows, data.referenceDay),
    ),
  ]
  const total = steps.reduce((sum, step) => sum + step.count, 0)
  let done = 0
  await db.write((run) => run(begin, {}))
  for (const { name, count, store } of steps) {
    const entry = auditEntry(asker, 'load', name, `${count} records`)
    await db.write(async (run) => {
      await store(run)
      await recordAudit(run, entry)
    })
    done += count
    report(done, total)
  }
  await db.write((run) => run(finish, {}))
}

function batches<Item>(
  name: string,
  items: readonly Item[],
  store: (run: Run, rows: readonly Item[]) => Promise<unknown>,
): Step[] {
  const starts = Array.from({ length: Math.ceil(items.length / limits.batch) }, (_, i) => i * limits.batch)
  return starts.map((start) => {
    const rows = items.slice(start, start + limits.batch)
    return { name, count: rows.length, store: (run) => store(run, rows) }
  })
}
