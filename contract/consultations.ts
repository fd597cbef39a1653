import { z } from 'zod'
import { distinct, endsBeforeStart, name, period, slug, startsBeforeItEnds, uuid, version } from './primitives.ts'

export const consultationInput = z
  .strictObject({
    name: name.meta({ example: 'Weegteam radicalisering' }),
    frequency: name.optional().meta({ example: 'iedere twee weken' }),
    discusses: distinct(slug).default([]).meta({ description: 'Phenomena on its agenda' }),
    ...period,
  })
  .refine(startsBeforeItEnds, endsBeforeStart)
  .meta({ id: 'NewConsultation' })
export type ConsultationInput = z.infer<typeof consultationInput>

/** An existing structure in which parties meet (overlegstructuur). */
export const consultation = z
  .object({ ...consultationInput.shape, id: uuid, version })
  .meta({ id: 'Consultation', description: 'An existing structure in which parties meet.' })
export type Consultation = z.infer<typeof consultation>

/** What somebody does in a consultation. */
export const participationInput = z
  .strictObject({ role: name.optional().meta({ example: 'voorzitter' }), ...period })
  .refine(startsBeforeItEnds, endsBeforeStart)
  .meta({ id: 'ParticipationChange' })
export type ParticipationInput = z.infer<typeof participationInput>
export const participation = z
  .object({ consultationId: uuid, partyId: uuid, ...participationInput.shape, version })
  .meta({ id: 'Participation' })
export type Participation = z.infer<typeof participation>

/** One that is about to be stored: the version comes with the storing. */
export const newParticipation = participation.omit({ version: true })
export type NewParticipation = z.infer<typeof newParticipation>
