import type { FastifyInstance } from 'fastify'
import type { DueConfirmation, DueQuery } from '../../../contract/confirmations.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import { endsOn, freshSince, today } from '../../graph-view/days.ts'
import { readReferences } from '../../graph-view/references.ts'
import { type Context, route } from '../../http/route.ts'
import { cursorOf, placeOf } from '../../records/page.ts'
import { dueConfirmations } from './queries.ts'

export function registerConfirmations(app: FastifyInstance): void {
  route(app, endpoints.confirmations.list, readDue)
}

type Asked = Pick<
  Context<typeof endpoints.confirmations.list>,
  'db' | 'locale' | 'freshnessMonths' | 'retentionMonths'
> & { query: DueQuery }

/** A page of the claims that should be confirmed, with who is meant by them. */
async function readDue({ db, query, locale, freshnessMonths, retentionMonths }: Asked) {
  const asOf = today()
  const rows = await db.read(dueConfirmations, {
    today: asOf,
    freshSince: freshSince(asOf, freshnessMonths),
    phenomenon: query.phenomenon ?? null,
    party: query.party ?? null,
    place: query.cursor === undefined ? '' : placeOf(query.cursor, locale),
    limit: query.limit + 1,
  })
  const page = rows.slice(0, query.limit)
  const parties = await readReferences(
    db,
    page.flatMap(({ from, to }) => [from, to]),
    asOf,
  )
  const items = page.flatMap(({ place: _, ...claim }): DueConfirmation[] => {
    const [from, to] = [parties.get(claim.from)?.reference, parties.get(claim.to)?.reference]
    const reason = claim.toRebuild ? 'to-rebuild' : 'stale'
    const ends = endsOn(claim.confirmedOn, freshnessMonths, retentionMonths)
    return from && to ? [{ claim, from, to, reason, endsOn: ends }] : []
  })
  const last = page.at(-1)
  return rows.length > page.length && last ? { items, next: cursorOf(last.place) } : { items }
}
