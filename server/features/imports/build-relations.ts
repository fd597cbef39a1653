import { randomUUID } from 'node:crypto'
import { consultationInput, participationInput } from '../../../contract/consultations.ts'
import { involvementInput } from '../../../contract/involvement.ts'
import { uuid } from '../../../contract/primitives.ts'
import type { Stored } from '../../changes/kinds.ts'
import type { Workshop } from './build-parties.ts'
import type { ConsultationDraft, InvolvementDraft, ParticipationDraft, Ref, RowState } from './drafts.ts'
import { folded } from './fold.ts'
import type { Entry } from './party-index.ts'

type StoredRecords = ReadonlyMap<string, Stored>

/** The party of an involvement: the one of the row itself, or the one that it names. */
export function involvedParty(
  { row, party }: InvolvementDraft,
  { identities, references }: Pick<Workshop, 'identities' | 'references'>,
): Entry | undefined {
  return 'text' in party ? references.party(row, party) : identities.entryOf.get(party)
}

/** What an involvement is to be. One that ended goes on when a file names it again. */
export function buildInvolvement(draft: InvolvementDraft, party: Entry, stored: StoredRecords, shop: Workshop): void {
  const { row, phenomenonId, fields, columns } = draft
  const subject = `${party.id}:${phenomenonId}`
  if ('text' in draft.party) row.label = `${shop.references.label(party)} · ${phenomenonId}`
  const before = shop.working.current('involvement', subject, stored.get(subject)) ?? {}
  const { partyId: _party, phenomenonId: _phenomenon, until, ...rest } = before
  const stays = typeof until === 'string' && until > shop.today ? { until } : {}
  shop.working.put({
    kind: 'involvement',
    subject,
    stored: stored.get(subject),
    schema: involvementInput,
    ids: { phenomenonId, partyId: party.id },
    fields: { ...rest, ...stays, ...fields },
    row,
    columns,
  })
}

/** Consultations are recognised by id or by their very name. */
export class Consultations {
  readonly #ids = new Map<string, string>()

  constructor(stored: readonly (readonly [string, string])[]) {
    for (const [id, name] of stored) {
      this.#ids.set(id, id)
      this.#ids.set(folded(name), id)
    }
  }

  identify({ id, fields }: ConsultationDraft): string {
    const name = folded(String(fields.name ?? ''))
    const given = uuid.safeParse(id)
    const known = this.#ids.get(id ?? '') ?? this.#ids.get(name) ?? (given.success ? given.data : randomUUID())
    if (id !== undefined) this.#ids.set(id, known)
    if (name) this.#ids.set(name, known)
    return known
  }

  find(row: RowState, { text, column }: Ref, { say }: Pick<Workshop, 'say'>): string | undefined {
    const found = this.#ids.get(text) ?? this.#ids.get(folded(text))
    if (found === undefined)
      row.faults.push({
        ...(column !== undefined && { column }),
        value: text,
        message: say.unknown('consultation', text),
      })
    return found
  }
}

export function buildConsultation(
  draft: ConsultationDraft,
  subject: string,
  stored: StoredRecords,
  { working }: Workshop,
): void {
  const { row, fields, columns } = draft
  const { id: _id, ...before } = working.current('consultation', subject, stored.get(subject)) ?? {}
  working.put({
    kind: 'consultation',
    subject,
    stored: stored.get(subject),
    schema: consultationInput,
    ids: { id: subject },
    fields: { ...before, ...fields },
    row,
    columns,
  })
}

export function buildParticipation(
  { row, fields, columns }: ParticipationDraft,
  consultationId: string,
  party: Entry,
  stored: StoredRecords,
  { working }: Workshop,
): void {
  const subject = `${party.id}:${consultationId}`
  const {
    partyId: _party,
    consultationId: _consultation,
    ...before
  } = working.current('participation', subject, stored.get(subject)) ?? {}
  working.put({
    kind: 'participation',
    subject,
    stored: stored.get(subject),
    schema: participationInput,
    ids: { consultationId, partyId: party.id },
    fields: { ...before, ...fields },
    row,
    columns,
  })
}
