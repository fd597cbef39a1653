import type { Change } from '../../../contract/changes.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import type { InvolvementInput } from '../../../contract/involvement.ts'
import { call, ProblemError } from '../../api.ts'
import { takenUp } from '../../edits/taken-up.ts'
import { today } from '../../edits/today.ts'
import { claimPatch, joined, type PartyDeed, reseated, type TieDeed } from './deeds.ts'
import type { PartyRow, TieRow } from './rows.ts'

/** One step of a change set, and the row that it is for. */
export type Step = { row: string; change: Change }

/** Why a row stands in the way. */
export type Obstacle =
  | { is: 'outdated'; level?: number; confirmedOn?: string }
  | { is: 'uninvolved' }
  | { is: 'said'; reason: string }

/** What is to be done for a row; an obstacle where it cannot be, nothing where it is so already. */
export type RowPlan = { changes: Change[]; obstacle?: Obstacle }

/** Reads the claims of a tie as they are now, and plans on those; a claim that changed since it was shown is an obstacle. */
export async function planTie(row: TieRow, deed: TieDeed): Promise<RowPlan> {
  const changes: Change[] = []
  for (const shown of row.claims) {
    const now = await readOr(null, () => call(endpoints.trustRelations.get, { params: { id: shown.id }, query: {} }))
    if (!now) return { changes: [], obstacle: { is: 'outdated' } }
    const { id, version, level, confirmedOn } = now
    if (level !== shown.level || confirmedOn !== shown.confirmedOn)
      return { changes: [], obstacle: { is: 'outdated', level, confirmedOn } }
    if (deed.does === 'remove') changes.push({ do: 'remove-trust-relation', id, version })
    else changes.push({ do: 'change-trust-relation', id, version, patch: claimPatch(deed, now, today()) })
  }
  return { changes }
}

/** Reads what a party is or does now, and plans on that. */
export async function planParty(row: PartyRow, deed: PartyDeed): Promise<RowPlan> {
  if ('seat' in deed) return planSeat(row, deed)
  if ('consultationId' in deed) return planParticipation(row.id, deed)
  if (!('phenomenonId' in deed)) return planRecord(row, deed)
  const { phenomenonId } = deed
  const partyId = row.id
  const found = await involvementOf(phenomenonId, partyId)
  const now = found?.record ?? null
  const put = (record: InvolvementInput): RowPlan => ({
    changes: [{ do: 'put-involvement', phenomenonId, partyId, record, ...(found && { version: found.version }) }],
  })
  if (deed.does === 'involve') return put(joined(now, deed.record))
  if (!now) return { changes: [], obstacle: { is: 'uninvolved' } }
  if (deed.does === 'end-involvement') return put({ ...now, until: deed.until })
  return now.keyRole === deed.keyRole ? { changes: [] } : put({ ...now, keyRole: deed.keyRole })
}

async function planSeat({ id, kind }: PartyRow, deed: Extract<PartyDeed, { seat: string }>): Promise<RowPlan> {
  const { version, partyTypes } = await recordOf(id, kind)
  const patch = { partyTypes: reseated(partyTypes, deed) }
  if (patch.partyTypes.length === partyTypes.length) return { changes: [] }
  return {
    changes: [{ do: kind === 'organisation' ? 'change-organisation' : 'change-professional', id, version, patch }],
  }
}

/** Ends a party, or takes it away. */
async function planRecord(
  { id, kind }: PartyRow,
  deed: Extract<PartyDeed, { does: 'end-party' | 'remove-party' }>,
): Promise<RowPlan> {
  const { version } = await recordOf(id, kind)
  const isOrganisation = kind === 'organisation'
  if (deed.does === 'remove-party') {
    const { withRelations } = deed
    const removal = isOrganisation ? 'remove-organisation' : 'remove-professional'
    return { changes: [{ do: removal, id, version, withRelations }] }
  }
  const patch = { until: deed.until }
  return { changes: [{ do: isOrganisation ? 'change-organisation' : 'change-professional', id, version, patch }] }
}

function recordOf(id: string, kind: PartyRow['kind']) {
  return call(endpoints[kind === 'organisation' ? 'organisations' : 'professionals'].get, { params: { id }, query: {} })
}

/** Lets a party take part; who does already keeps a role of their own, unless another is given. */
async function planParticipation(
  partyId: string,
  { consultationId, record }: Extract<PartyDeed, { does: 'take-part' }>,
): Promise<RowPlan> {
  const params = { id: consultationId, partyId }
  const now = await readOr(null, () => call(endpoints.participation.get, { params, query: {} }))
  const put = { do: 'put-participation', consultationId, partyId } as const
  if (!now) return { changes: [{ ...put, record }] }
  const { consultationId: _, partyId: __, version, ...known } = now
  const kept = takenUp(known)
  return { changes: [{ ...put, version, record: { ...kept, role: record.role ?? kept.role } }] }
}

async function involvementOf(
  id: string,
  partyId: string,
): Promise<{ record: InvolvementInput; version: number } | null> {
  const now = await readOr(null, () => call(endpoints.involvement.get, { params: { id, partyId }, query: {} }))
  if (!now) return null
  const { phenomenonId: _, partyId: __, version, ...record } = now
  return { record, version }
}

/** What is read, or something else where there is nothing. */
async function readOr<Answer, Else>(otherwise: Else, read: () => Promise<Answer>): Promise<Answer | Else> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return otherwise
    throw error
  }
}
