import { z } from 'zod'
import { consultationInput, newParticipation } from './consultations.ts'
import { newExpectedSeat } from './expected-seats.ts'
import { newInvolvement } from './involvement.ts'
import { organisationInput } from './organisations.ts'
import { partyType } from './party-types.ts'
import { phenomenonInput } from './phenomena.ts'
import { day, uuid } from './primitives.ts'
import { professionalInput } from './professionals.ts'
import { trustRelationInput } from './trust-relations.ts'

/** Many records at once, referring to each other by id: what a seed or a file brings in. */
export const dataset = z.strictObject({
  /** The day on which the dates of the data are true; a demo is shifted so that this day becomes today. */
  referenceDay: day,
  partyTypes: z.array(partyType).default([]),
  phenomena: z.array(phenomenonInput).default([]),
  expectedSeats: z.array(newExpectedSeat).default([]),
  organisations: z.array(organisationInput.safeExtend({ id: uuid })).default([]),
  professionals: z.array(professionalInput.safeExtend({ id: uuid })).default([]),
  consultations: z.array(consultationInput.safeExtend({ id: uuid })).default([]),
  involvements: z.array(newInvolvement).default([]),
  participations: z.array(newParticipation).default([]),
  trustRelations: z.array(trustRelationInput.safeExtend({ id: uuid })).default([]),
})
export type Dataset = z.infer<typeof dataset>
