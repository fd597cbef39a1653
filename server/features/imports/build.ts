import { expectedSeatInput } from '../../../contract/expected-seats.ts'
import { faultMessages } from '../../../contract/faults.ts'
import { phenomenonInput } from '../../../contract/phenomena.ts'
import type { RecordKind } from '../../../contract/vocabulary.ts'
import type { Stored } from '../../changes/kinds.ts'
import type { Step } from '../../changes/step.ts'
import { only } from '../../records/only.ts'
import { buildClaim, ClaimFinder, type ResolvedClaim } from './build-claims.ts'
import { buildEdges, buildParty, type Workshop } from './build-parties.ts'
import {
  buildConsultation,
  buildInvolvement,
  buildParticipation,
  Consultations,
  involvedParty,
} from './build-relations.ts'
import { partsOfThemselves } from './cycles.ts'
import type { Drafts } from './drafts.ts'
import type { Identities } from './identify.ts'
import type { Messages } from './messages.ts'
import type { PartyIndex } from './party-index.ts'
import type { PlanSettings } from './plan.ts'
import type { References } from './references.ts'
import { readRecords, storedClaims, storedConsultations } from './store.ts'
import { inTurns } from './turns.ts'
import { WorkingSet } from './working-set.ts'

type Given = {
  index: PartyIndex
  /** Parents of stored organisations. */
  parents: Map<string, string>
  references: References
  identities: Identities
  say: Messages
  settings: PlanSettings
}

/** Makes records of drafts whose parties are identified; what cannot be becomes faults of their rows. */
export async function build(drafts: Drafts, given: Given): Promise<Step[]> {
  const { settings, references, say } = given
  const working = new WorkingSet(settings.locale)
  const stored = await storedOfParties(drafts, given)
  const shop: Workshop = { ...given, working, stored, today: settings.today, counts: { levelless: 0 } }
  await buildPlain(drafts, shop, settings)
  await inTurns(drafts.parties, settings.signal, (draft) => buildParty(draft, shop))
  buildEdges(drafts, shop)
  if (shop.counts.levelless > 0) drafts.notes.add(say.localLevel(shop.counts.levelless))
  refuseCycles(shop, given.parents)
  await buildConsultations(drafts, shop, settings)
  await buildInvolvements(drafts, shop, settings)
  await buildClaims(drafts, shop, settings, references)
  return working.steps()
}

async function storedOfParties(
  { posts, parts }: Drafts,
  { index, references, settings }: Given,
): Promise<Map<string, Stored>> {
  const named = [...posts.map(({ professional }) => professional), ...parts.map(({ organisation }) => organisation)]
  const entries = new Set([
    ...[...index.entries()].filter((entry) => entry.drafts.length > 0),
    ...named.flatMap((ref) => references.candidates(ref)),
  ])
  const ids = (kind: RecordKind) =>
    [...entries].flatMap((entry) => (entry.isStored && entry.kind === kind ? [entry.id] : []))
  const read = (kind: RecordKind) => readRecords(settings.db, kind, ids(kind))
  const [organisations, professionals] = [await read('organisation'), await read('professional')]
  return new Map([...organisations, ...professionals])
}

/** Phenomena and what they expect, of a dataset. */
async function buildPlain({ plain }: Drafts, { working }: Workshop, { db }: PlanSettings): Promise<void> {
  for (const kind of ['phenomenon', 'expected-seat'] as const) {
    const ours = plain.filter((draft) => draft.kind === kind)
    if (ours.length === 0) continue
    const stored = await readRecords(
      db,
      kind,
      ours.map(({ subject }) => subject),
    )
    for (const { row, subject, record } of ours) {
      const { phenomenonId, partyTypeId, ...fields } = record
      const ids = kind === 'phenomenon' ? {} : { phenomenonId, partyTypeId }
      const { phenomenonId: _p, partyTypeId: _t, ...before } = working.current(kind, subject, stored.get(subject)) ?? {}
      working.put({
        kind,
        subject,
        stored: stored.get(subject),
        schema: kind === 'phenomenon' ? phenomenonInput : expectedSeatInput,
        ids,
        fields: { ...before, ...fields },
        row,
        columns: {},
      })
    }
  }
}

function refuseCycles({ working }: Workshop, parents: Map<string, string>): void {
  const organisations = working.of('organisation')
  for (const { subject, after } of organisations)
    if (typeof after.partOf === 'string') parents.set(subject, after.partOf)
  const cyclic = partsOfThemselves(
    organisations.map(({ subject }) => subject),
    parents,
  )
  for (const { subject, row } of organisations) {
    if (cyclic.has(subject))
      row?.faults.push({
        ...working.columnOf('organisation', subject, 'partOf'),
        message: faultMessages.partOfCycle[working.locale],
      })
  }
}

async function buildConsultations(drafts: Drafts, shop: Workshop, { db }: PlanSettings): Promise<void> {
  if (drafts.consultations.length + drafts.participations.length === 0) return
  const consultations = new Consultations(only(await db.read(storedConsultations, {})).consultations)
  const found = drafts.consultations.map((draft) => ({ draft, id: consultations.identify(draft) }))
  const stored = await readRecords(
    db,
    'consultation',
    found.map(({ id }) => id),
  )
  for (const { draft, id } of found) buildConsultation(draft, id, stored, shop)
  const taking = drafts.participations.flatMap((draft) => {
    const party = shop.references.party(draft.row, draft.party)
    const consultation = consultations.find(draft.row, draft.consultation, shop)
    return party && consultation ? [{ draft, party, consultation }] : []
  })
  const there = await readRecords(
    db,
    'participation',
    taking.map(({ party, consultation }) => `${party.id}:${consultation}`),
  )
  for (const { draft, party, consultation } of taking) buildParticipation(draft, consultation, party, there, shop)
}

async function buildInvolvements(drafts: Drafts, shop: Workshop, { db, signal }: PlanSettings): Promise<void> {
  const found = drafts.involvements.flatMap((draft) => {
    const party = involvedParty(draft, shop)
    return party ? [{ draft, party }] : []
  })
  const stored = await readRecords(
    db,
    'involvement',
    found.flatMap(({ draft, party }) => (party.isStored ? [`${party.id}:${draft.phenomenonId}`] : [])),
  )
  await inTurns(found, signal, ({ draft, party }) => buildInvolvement(draft, party, stored, shop))
}

async function buildClaims(
  { claims }: Drafts,
  shop: Workshop,
  { db, signal }: PlanSettings,
  references: References,
): Promise<void> {
  const resolved: Omit<ResolvedClaim, 'stored'>[] = []
  await inTurns(claims, signal, (draft) => {
    const { row, statedBy } = draft
    const [from, to] = [references.party(row, draft.from), references.party(row, draft.to)]
    const by = statedBy && references.party(row, statedBy)
    if (from && to) resolved.push({ draft, from, to, statedBy: by })
  })
  const ids = [...new Set(resolved.flatMap(({ from }) => (from.isStored ? [from.id] : [])))]
  const there = ids.length === 0 ? [] : only(await db.read(storedClaims, { from: ids })).claims
  const finder = new ClaimFinder(there, shop)
  const found = resolved.map((claim) => ({ ...claim, stored: finder.storedOf(claim.draft, claim.from, claim.to) }))
  const stored = await readRecords(
    db,
    'trust-relation',
    found.flatMap((claim) => claim.stored ?? []),
  )
  await inTurns(found, signal, (claim) => {
    claim.draft.row.label = `${claim.from.name} → ${claim.to.name}`
    finder.refuseTwice(claim)
    buildClaim(claim, stored, shop)
  })
}
