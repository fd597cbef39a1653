import { z } from 'zod'
import { consultation, consultationInput, participation, participationInput } from './consultations.ts'
import { expectedSeat, expectedSeatInput } from './expected-seats.ts'
import { introduction, introductionInput } from './introduction-records.ts'
import { involvement, involvementInput } from './involvement.ts'
import { limits } from './limits.ts'
import { keptOrganisation, organisationInput } from './organisations.ts'
import { patchOf } from './patch.ts'
import { phenomenon, phenomenonInput } from './phenomena.ts'
import { slug, uuid, version } from './primitives.ts'
import { keptProfessional, professionalInput } from './professionals.ts'
import { savedQuery, savedQueryInput } from './saved-queries.ts'
import { trustRelation, trustRelationInput } from './trust-relations.ts'

/** What may be sent to change a record, by kind; for the three relations that have no id of their own a change is the whole. */
export const patches = {
  phenomenon: patchOf(phenomenonInput, 'id').meta({ id: 'PhenomenonPatch', example: { reviewOn: '2027-01-01' } }),
  organisation: patchOf(organisationInput).meta({
    id: 'OrganisationPatch',
    example: { tasks: 'Signaleren en opvolgen van signalen in de wijk.' },
  }),
  professional: patchOf(professionalInput).meta({
    id: 'ProfessionalPatch',
    example: { email: 's.devries@politie.example' },
  }),
  consultation: patchOf(consultationInput).meta({
    id: 'ConsultationPatch',
    example: { frequency: 'iedere twee weken' },
  }),
  'trust-relation': patchOf(trustRelationInput, 'from', 'to').meta({
    id: 'TrustRelationPatch',
    example: { confirmedOn: '2026-03-01', note: null },
  }),
  introduction: patchOf(introductionInput, 'phenomenonId', 'from', 'to').meta({
    id: 'IntroductionPatch',
    example: { dueOn: '2027-01-01', note: null },
  }),
  'saved-query': patchOf(savedQueryInput).meta({ id: 'SavedQueryPatch', example: { description: null } }),
} as const

const partyAt = { partyId: uuid }
/** The version that the asker saw; without it the whole is stated, whatever was there. */
const seen = { version: version.optional() }
/** A record that others may refer to; without `withRelations` it is refused where any do. */
const gone = { id: uuid, version, withRelations: z.boolean().optional() }

/** One step of a change set. `id` of a new record may be given, so that later steps can refer to it. */
export const change = z
  .discriminatedUnion('do', [
    z.strictObject({ do: z.literal('create-organisation'), id: uuid.optional(), record: organisationInput }),
    z.strictObject({ do: z.literal('create-professional'), id: uuid.optional(), record: professionalInput }),
    z.strictObject({ do: z.literal('create-consultation'), id: uuid.optional(), record: consultationInput }),
    z.strictObject({ do: z.literal('create-trust-relation'), id: uuid.optional(), record: trustRelationInput }),
    z.strictObject({ do: z.literal('change-organisation'), id: uuid, version, patch: patches.organisation }),
    z.strictObject({ do: z.literal('change-professional'), id: uuid, version, patch: patches.professional }),
    z.strictObject({ do: z.literal('change-consultation'), id: uuid, version, patch: patches.consultation }),
    z.strictObject({ do: z.literal('change-trust-relation'), id: uuid, version, patch: patches['trust-relation'] }),
    z.strictObject({ do: z.literal('change-introduction'), id: uuid, version, patch: patches.introduction }),
    z.strictObject({
      do: z.literal('put-involvement'),
      ...seen,
      phenomenonId: slug,
      ...partyAt,
      record: involvementInput,
    }),
    z.strictObject({
      do: z.literal('put-participation'),
      ...seen,
      consultationId: uuid,
      ...partyAt,
      record: participationInput,
    }),
    z.strictObject({
      do: z.literal('put-expected-seat'),
      ...seen,
      phenomenonId: slug,
      partyTypeId: slug,
      record: expectedSeatInput,
    }),
    z.strictObject({ do: z.literal('remove-organisation'), ...gone }),
    z.strictObject({ do: z.literal('remove-professional'), ...gone }),
    z.strictObject({ do: z.literal('remove-consultation'), ...gone }),
    z.strictObject({ do: z.literal('remove-trust-relation'), id: uuid, version }),
    z.strictObject({ do: z.literal('remove-involvement'), ...seen, phenomenonId: slug, ...partyAt }),
    z.strictObject({ do: z.literal('remove-participation'), ...seen, consultationId: uuid, ...partyAt }),
  ])
  .meta({ id: 'Change' })
export type Change = z.infer<typeof change>

/** Several changes that are done together or not at all, and leave one audit entry. */
export const changeSetInput = z.strictObject({ changes: z.array(change).min(1).max(limits.changeSet) }).meta({
  id: 'ChangeSetRequest',
  example: {
    changes: [
      {
        do: 'change-trust-relation',
        id: '0b8f5a3e-6d3c-4c1e-9a53-0f3f6f5f2a11',
        version: 1,
        patch: { confirmedOn: '2026-03-01' },
      },
    ],
  },
})

/** What a record looks like, by kind: what the audit trail holds before and after a write. */
export const records = {
  phenomenon,
  organisation: keptOrganisation,
  professional: keptProfessional,
  consultation,
  'expected-seat': expectedSeat,
  involvement,
  participation,
  'trust-relation': trustRelation,
  'saved-query': savedQuery,
  introduction,
} as const
export type Records = { [Kind in keyof typeof records]: z.infer<(typeof records)[Kind]> }
