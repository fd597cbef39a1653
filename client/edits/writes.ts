import { patches } from '../../contract/changes.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { call, type Done, write } from '../api.ts'
import type { Subject } from './subject.ts'
import { today } from './today.ts'

type Kind = 'organisation' | 'professional' | 'consultation' | 'trust-relation'
type Patch = Record<string, unknown>

/** Changes a record that has an id; refused with 412 when it has another version by now. */
export function changeRecord(
  kind: Kind,
  id: string,
  patch: Patch,
  ifMatch: number | undefined,
): Promise<Done<unknown>> {
  const params = { id }
  if (kind === 'organisation')
    return write(endpoints.organisations.change, { params, body: patches.organisation.parse(patch) }, { ifMatch })
  if (kind === 'professional')
    return write(endpoints.professionals.change, { params, body: patches.professional.parse(patch) }, { ifMatch })
  if (kind === 'consultation')
    return write(endpoints.consultations.change, { params, body: patches.consultation.parse(patch) }, { ifMatch })
  return write(endpoints.trustRelations.change, { params, body: patches['trust-relation'].parse(patch) }, { ifMatch })
}

/** Says of a claim that it is still true today. */
export function confirmClaim({ id, version }: { id: string; version: number }): Promise<Done<unknown>> {
  return changeRecord('trust-relation', id, { confirmedOn: today(), toRebuild: null }, version)
}

/** Ends a record on a day: it held until then. */
export async function endSubject(subject: Subject, until: string): Promise<Done<unknown>> {
  if (subject.kind === 'involvement') {
    const params = { id: subject.phenomenonId, partyId: subject.partyId }
    const {
      phenomenonId: _,
      partyId: __,
      version,
      ...body
    } = await call(endpoints.involvement.get, { params, query: {} })
    return write(endpoints.involvement.put, { params, body: { ...body, until } }, { ifMatch: version })
  }
  if (subject.kind === 'participation') {
    const params = { id: subject.consultationId, partyId: subject.partyId }
    const now = await call(endpoints.participation.get, { params, query: {} })
    const { consultationId: _, partyId: __, version, ...body } = now
    return write(endpoints.participation.put, { params, body: { ...body, until } }, { ifMatch: version })
  }
  return changeRecord(subject.kind, subject.id, { until }, await versionOf(subject))
}

/** The version that a record has now. */
async function versionOf(subject: Subject): Promise<number> {
  const query = {}
  if (subject.kind === 'involvement') {
    const params = { id: subject.phenomenonId, partyId: subject.partyId }
    return (await call(endpoints.involvement.get, { params, query })).version
  }
  if (subject.kind === 'participation') {
    const params = { id: subject.consultationId, partyId: subject.partyId }
    return (await call(endpoints.participation.get, { params, query })).version
  }
  const request = { params: { id: subject.id }, query }
  if (subject.kind === 'organisation') return (await call(endpoints.organisations.get, request)).version
  if (subject.kind === 'professional') return (await call(endpoints.professionals.get, request)).version
  if (subject.kind === 'consultation') return (await call(endpoints.consultations.get, request)).version
  return (await call(endpoints.trustRelations.get, request)).version
}

/** Takes a record back, as a mistake; with `withRelations` also what refers to it. */
export async function removeSubject(subject: Subject, withRelations: boolean): Promise<Done<unknown>> {
  const ifMatch = await versionOf(subject)
  if (subject.kind === 'involvement') {
    const params = { id: subject.phenomenonId, partyId: subject.partyId }
    return write(endpoints.involvement.remove, { params }, { ifMatch })
  }
  if (subject.kind === 'participation') {
    const params = { id: subject.consultationId, partyId: subject.partyId }
    return write(endpoints.participation.remove, { params }, { ifMatch })
  }
  const query: { withRelations?: 'true' } = withRelations ? { withRelations: 'true' } : {}
  const request = { params: { id: subject.id }, query }
  if (subject.kind === 'organisation') return write(endpoints.organisations.remove, request, { ifMatch })
  if (subject.kind === 'professional') return write(endpoints.professionals.remove, request, { ifMatch })
  if (subject.kind === 'consultation') return write(endpoints.consultations.remove, request, { ifMatch })
  return write(endpoints.trustRelations.remove, request, { ifMatch })
}
