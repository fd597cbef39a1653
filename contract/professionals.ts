import { z } from 'zod'
import { limits } from './limits.ts'
import { profile, seatPeriods, seatsFilled } from './organisations.ts'
import { email, endsBeforeStart, name, period, phone, startsBeforeItEnds, uuid, version } from './primitives.ts'

/** A post: for whom somebody works, as what, and in which period. */
export const employment = z
  .strictObject({
    organisationId: uuid,
    function: name.optional().meta({ example: 'Wijkagent' }),
    ...period,
  })
  .refine(startsBeforeItEnds, endsBeforeStart)
  .meta({ id: 'Employment' })
export type Employment = z.infer<typeof employment>

export const professionalInput = z
  .strictObject({
    name: name.meta({ example: 'Sanne de Vries' }),
    email: email.optional(),
    phone: phone.optional(),
    ...profile,
    worksFor: z.array(employment).max(limits.references).default([]),
    partyTypes: seatsFilled,
    ...period,
  })
  .refine(startsBeforeItEnds, endsBeforeStart)
  .meta({
    id: 'NewProfessional',
    description: 'A professional needs a name; the rest is optional, and work data only.',
  })
export type ProfessionalInput = z.infer<typeof professionalInput>

export const professional = z
  .object({ ...professionalInput.shape, id: uuid, version })
  .meta({ id: 'Professional', description: 'Somebody in their work. Never a suspect, a case or a person of concern.' })
export type Professional = z.infer<typeof professional>

/** As the store and its history have it: what was filled on earlier days comes back with an undo. */
export const keptProfessional = professional.extend({ seats: seatPeriods })
export type KeptProfessional = z.infer<typeof keptProfessional>
