import { z } from 'zod'
import { type TrustRelation, trustRelation } from '../../../contract/trust-relations.ts'
import { defineKind, getParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { Conflict } from '../../http/refusals.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

const ends = { id: z.string(), from: z.string(), to: z.string() }
export const rivalClaims = defineQuery('trust-relations/rivals', {
  mode: 'read',
  params: z.object({ today: z.iso.date(), rows: z.array(z.object({ ...ends, phenomena: z.array(z.string()) })) }),
  row: z.object({ id: z.string(), rival: z.string() }),
})
export const holdTrusting = defineQuery('trust-relations/hold', {
  mode: 'write',
  params: lockParams,
  row: z.object({ held: z.int() }),
})
export const putTrustRelations = defineQuery('trust-relations/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ ...ends, properties })) }),
  row: storedRow,
})

export const trustRelationKind = defineKind({
  kind: 'trust-relation',
  isRelation: true,
  get: defineQuery('trust-relations/get', { mode: 'read', params: getParams, row: trustRelation }),
  lock: defineQuery('trust-relations/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('trust-relations/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: ({ id }) => id,
  settled: (claim, { before, isRestored }) => (isRestored ? claim : rebuilt(claim, before)),
  parties: ({ from, to }) => [from, to],
  references: (claim) => [
    { kind: 'parties', id: claim.from, path: 'from' },
    { kind: 'parties', id: claim.to, path: 'to' },
    ...(claim.statedBy === undefined ? [] : [{ kind: 'professionals' as const, id: claim.statedBy, path: 'statedBy' }]),
    ...claim.phenomena.map((id, i) => ({ kind: 'phenomena' as const, id, path: `phenomena.${i}` })),
  ],
  async put(run, rows) {
    await run(putTrustRelations, {
      rows: rows.map(({ id, from, to, since, ...rest }) => ({
        id,
        from,
        to,
        properties: { ...propertiesOf(rest), from: since ?? rest.confirmedOn },
      })),
    })
  },
  /** In the order of ids, against deadlocks: no rival can slip in between the look and the write. */
  async hold(run, rows, { operation }) {
    await run(holdTrusting, { ids: [...new Set(rows.map(({ from }) => from))].sort(), operation })
  },
  /** At most one current claim in a direction covers the same. */
  async verify(run, rows, { today }) {
    const current = rows.filter(({ until }) => until === undefined || until > today)
    const rivals = await run(rivalClaims, {
      today,
      rows: current.map(({ id, from, to, phenomena }) => ({ id, from, to, phenomena })),
    })
    if (rivals.length > 0) throw new Conflict(reason([...new Set(rivals.map(({ rival }) => rival))]))
  },
})

/** A claim holds at least from the day on which it was confirmed. */
export function withStart<Claim extends { since?: string | undefined; confirmedOn: string }>(claim: Claim) {
  return { ...claim, since: claim.since ?? claim.confirmedOn }
}

/** Confirmed after it was to be rebuilt, whatever the way: it is rebuilt. */
function rebuilt({ toRebuild, ...claim }: TrustRelation, before: TrustRelation | undefined): TrustRelation {
  const isConfirmed = before?.toRebuild === true && claim.confirmedOn > before.confirmedOn
  return isConfirmed || toRebuild === undefined ? claim : { ...claim, toRebuild }
}

function reason(ids: string[]) {
  const named = ids.slice(0, 5).join(', ')
  return {
    nl: `Er is in deze richting al een lopende vertrouwensrelatie voor hetzelfde: ${named}. Beëindig of wijzig die eerst.`,
    en: `There is a current trust relation in this direction for the same already: ${named}. End or change that one first.`,
  }
}
