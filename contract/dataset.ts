import { z } from 'zod'
import { consultationInput, participation } from './consultations.ts'
import { involvement } from './involvement.ts'
import { organisationInput } from './organisations.ts'
import { partyType } from './party-types.ts'
import { phenomenonInput } from './phenomena.ts'
import { day, slug, uuid } from './primitives.ts'
import { professionalInput } from './professionals.ts'
import { trustRelationInput } from './trust-relations.ts'
import { necessities } from './vocabulary.ts'

/** What a phenomenon needs: a seat, how much, on which condition, and whether that condition applies today. */
export const expectedSeat = z
  .object({
    phenomenonId: slug,
    partyTypeId: slug,
    necessity: z.enum(necessities),
    conditionNl: z.string().nullable().default(null),
    conditionEn: z.string().nullable().default(null),
    applies: z.boolean().default(true),
  })
  .meta({ id: 'ExpectedSeat' })
export type ExpectedSeat = z.infer<typeof expectedSeat>

/** Many records at once, referring to each other by id: what a seed or a file brings in. */
export const dataset = z.strictObject({
  /** The day on which the dates of the data are true; a demo is shifted so that this day becomes today. */
  referenceDay: day,
  partyTypes: z.array(partyType).default([]),
  phenomena: z.array(phenomenonInput).default([]),
  expectedSeats: z.array(expectedSeat).default([]),
  organisations: z.array(organisationInput.extend({ id: uuid })).default([]),
  professionals: z.array(professionalInput.extend({ id: uuid })).default([]),
  consultations: z.array(consultationInput.extend({ id: uuid })).default([]),
  involvements: z.array(involvement).default([]),
  participations: z.array(participation).default([]),
  trustRelations: z.array(trustRelationInput.safeExtend({ id: uuid })).default([]),
})
export type Dataset = z.infer<typeof dataset>
