import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Change } from '../../../contract/changes.ts'
import { consultationInput } from '../../../contract/consultations.ts'
import { introductionInput } from '../../../contract/introduction-records.ts'
import { organisationInput } from '../../../contract/organisations.ts'
import { professionalInput } from '../../../contract/professionals.ts'
import { trustRelationInput } from '../../../contract/trust-relations.ts'
import type { Locale, RecordKind } from '../../../contract/vocabulary.ts'
import type { Removal } from '../../changes/dependents.ts'
import { changing } from '../../changes/patched.ts'
import { create, put, remove, type Step } from '../../changes/step.ts'

const removed = {
  'remove-organisation': 'organisation',
  'remove-professional': 'professional',
  'remove-consultation': 'consultation',
} as const

/**
 * The steps of a change set, and the records that it takes away: what goes along with those is for the transaction to
 * find. Ids of new records are made here, outside it, so that a retry makes the same.
 */
export function stepsOf(changes: readonly Change[], locale: Locale): { steps: Step[]; gone: Removal[] } {
  const steps: Step[] = []
  const gone: Removal[] = []
  for (const [i, change] of changes.entries()) {
    const path = `changes.${i}`
    if (isRemoval(change)) {
      const { id, version, withRelations = false } = change
      gone.push({ kind: removed[change.do], subject: id, seen: [version], path, along: withRelations })
    } else steps.push(stepOf(change, path, locale))
  }
  return { steps, gone }
}

type RemovalChange = Extract<Change, { do: keyof typeof removed }>

function isRemoval(change: Change): change is RemovalChange {
  return change.do in removed
}

function stepOf(change: Exclude<Change, RemovalChange>, path: string, locale: Locale): Step {
  const patch = (kind: RecordKind, input: z.ZodObject, { id, version, patch: body }: Patch) =>
    changing({ kind, subject: id, seen: [version], path: `${path}.patch` }, input, body, locale)
  const at = `${path}.record`
  const id = ('id' in change && change.id) || randomUUID()
  switch (change.do) {
    case 'create-organisation':
      return create({ kind: 'organisation', subject: id, path: at }, { ...change.record, id })
    case 'create-professional':
      return create({ kind: 'professional', subject: id, path: at }, { ...change.record, id })
    case 'create-consultation':
      return create({ kind: 'consultation', subject: id, path: at }, { ...change.record, id })
    case 'create-trust-relation': {
      const since = change.record.since ?? change.record.confirmedOn
      return create({ kind: 'trust-relation', subject: id, path: at }, { ...change.record, id, since })
    }
    case 'change-organisation':
      return patch('organisation', organisationInput, change)
    case 'change-professional':
      return patch('professional', professionalInput, change)
    case 'change-consultation':
      return patch('consultation', consultationInput, change)
    case 'change-trust-relation':
      return patch('trust-relation', trustRelationInput, change)
    case 'change-introduction':
      return patch('introduction', introductionInput, change)
    case 'put-involvement': {
      const { phenomenonId, partyId, record } = change
      const subject = `${partyId}:${phenomenonId}`
      return put({ kind: 'involvement', subject, path, seen: seenIn(change) }, { phenomenonId, partyId, ...record })
    }
    case 'put-participation': {
      const { consultationId, partyId, record } = change
      const subject = `${partyId}:${consultationId}`
      return put({ kind: 'participation', subject, path, seen: seenIn(change) }, { consultationId, partyId, ...record })
    }
    case 'put-expected-seat': {
      const { phenomenonId, partyTypeId, record } = change
      const subject = `${phenomenonId}:${partyTypeId}`
      return put(
        { kind: 'expected-seat', subject, path, seen: seenIn(change) },
        { phenomenonId, partyTypeId, ...record },
      )
    }
    case 'remove-trust-relation':
      return remove({ kind: 'trust-relation', subject: change.id, seen: [change.version], path })
    case 'remove-involvement':
      return remove({
        kind: 'involvement',
        subject: `${change.partyId}:${change.phenomenonId}`,
        path,
        seen: seenIn(change),
      })
    case 'remove-participation':
      return remove({
        kind: 'participation',
        subject: `${change.partyId}:${change.consultationId}`,
        path,
        seen: seenIn(change),
      })
  }
}

type Patch = { id: string; version: number; patch: object }

const seenIn = ({ version }: { version?: number | undefined }) => (version === undefined ? undefined : [version])
