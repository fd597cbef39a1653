import { z } from 'zod'
import { slug, text, version } from './primitives.ts'
import { necessities } from './vocabulary.ts'

/** What a phenomenon needs of a seat: how much, on which condition, and whether that condition applies today. */
export const expectedSeatInput = z
  .strictObject({
    necessity: z.enum(necessities),
    conditionNl: text.nullable().default(null),
    conditionEn: text.nullable().default(null),
    applies: z.boolean().default(true).meta({ description: 'False: this phenomenon does not need the seat now' }),
  })
  .meta({ id: 'ExpectedSeatChange' })
export type ExpectedSeatInput = z.infer<typeof expectedSeatInput>

export const expectedSeat = z
  .object({ phenomenonId: slug, partyTypeId: slug, ...expectedSeatInput.shape, version })
  .meta({ id: 'ExpectedSeat', description: 'A seat of the reference network that a phenomenon needs.' })
export type ExpectedSeat = z.infer<typeof expectedSeat>

/** One that is about to be stored: the version comes with the storing. */
export const newExpectedSeat = expectedSeat.omit({ version: true })
export type NewExpectedSeat = z.infer<typeof newExpectedSeat>
