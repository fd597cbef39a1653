import { z } from 'zod'
import { introduction } from '../../../contract/introduction-records.ts'
import { defineKind, idsParams, lockParams, lockRow, removeParams, removeRow } from '../../changes/kinds.ts'
import { Conflict } from '../../http/refusals.ts'
import { defineQuery } from '../../neo4j/query.ts'
import { properties, propertiesOf, storedRow } from '../../records/stored.ts'

export const putIntroductions = defineQuery('introductions/put', {
  mode: 'write',
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: storedRow,
})
const id = z.string()
export const withoutTie = defineQuery('introductions/without-tie', {
  mode: 'read',
  params: z.object({
    today: z.iso.date(),
    rows: z.array(z.object({ id, from: id, to: id, phenomenonId: id })),
  }),
  row: z.object({ id }),
})

export const introductionKind = defineKind({
  kind: 'introduction',
  isRelation: false,
  get: defineQuery('introductions/get', { mode: 'read', params: idsParams, row: introduction }),
  lock: defineQuery('introductions/lock', { mode: 'write', params: lockParams, row: lockRow }),
  remove: defineQuery('introductions/remove', { mode: 'write', params: removeParams, row: removeRow }),
  subjectOf: (one) => one.id,
  parties: ({ from, to }) => [from, to],
  references: ({ phenomenonId, from, to, introducer, owner }) => [
    { kind: 'phenomena', id: phenomenonId, path: 'phenomenonId' },
    { kind: 'parties', id: from, path: 'from' },
    { kind: 'parties', id: to, path: 'to' },
    { kind: 'professionals', id: owner, path: 'owner' },
    ...(introducer === undefined ? [] : [{ kind: 'parties' as const, id: introducer, path: 'introducer' }]),
  ],
  async put(run, rows) {
    await run(putIntroductions, {
      rows: rows.map((row) => ({ id: row.id, properties: propertiesOf({ ...row, id: undefined }) })),
    })
  },
  /** Done, it is a tie: looked at once everything is written, so that both can be done in one change set. */
  async verify(run, rows, { today }) {
    const done = rows.filter(({ status }) => status === 'done')
    const unfounded = await run(withoutTie, {
      today,
      rows: done.map(({ id, from, to, phenomenonId }) => ({ id, from, to, phenomenonId })),
    })
    if (unfounded.length > 0) throw new Conflict(notYet)
  },
})

const notYet = {
  nl: 'Een kennismaking is pas gedaan als er een lopende vertrouwensrelatie tussen deze twee is vastgelegd. Leg die vast, of laat de kennismaking open.',
  en: 'An introduction is done only once a current trust relation between these two is recorded. Record it, or leave the introduction open.',
}
