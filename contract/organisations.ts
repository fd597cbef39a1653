import { z } from 'zod'
import { limits } from './limits.ts'
import {
  distinct,
  email,
  endsBeforeStart,
  name,
  period,
  phone,
  slug,
  startsBeforeItEnds,
  text,
  uuid,
  version,
} from './primitives.ts'
import { organisationLevels } from './vocabulary.ts'

/** What partners must know of a party: the guidance's tasks, powers, interests and working method. */
export const profile = {
  tasks: text
    .optional()
    .meta({ description: 'What it does', example: 'Signaleren en opvolgen van signalen in de wijk.' }),
  powers: text.optional().meta({ description: 'What it is empowered to do' }),
  interests: text.optional().meta({ description: 'Its own stake in the approach' }),
  workingMethod: text.optional().meta({ description: 'How it works, and how to work with it' }),
}

/** Seats of the reference network that a party fills. */
export const seatsFilled = distinct(slug)
  .default([])
  .meta({ example: ['police'] })

/** A seat, and the days on which a party fills it. */
export const seatPeriod = z.strictObject({ partyTypeId: slug, ...period })
export type SeatPeriod = z.infer<typeof seatPeriod>
/** Every seat that a party fills or filled: those without an end are its `partyTypes`. */
export const seatPeriods = z.array(seatPeriod).optional()

export const organisationInput = z
  .strictObject({
    name: name.meta({ example: 'Politie Basisteam Rietwaard' }),
    level: z.enum(organisationLevels),
    shortName: name.optional(),
    email: email.optional(),
    phone: phone.optional(),
    website: z
      .url({ protocol: /^https?$/ })
      .max(limits.name)
      .optional(),
    ...profile,
    partOf: uuid.optional().meta({ description: 'Organisation that this one is a part of' }),
    partyTypes: seatsFilled,
    ...period,
  })
  .refine(startsBeforeItEnds, endsBeforeStart)
  .meta({ id: 'NewOrganisation', description: 'An organisation needs a name and a level; the rest is optional.' })
export type OrganisationInput = z.infer<typeof organisationInput>

export const organisation = z
  .object({ ...organisationInput.shape, id: uuid, version })
  .meta({ id: 'Organisation', description: 'An organisation, or a part of one, that plays a role in a network.' })
export type Organisation = z.infer<typeof organisation>

/** As the store and its history have it: what was filled on earlier days comes back with an undo. */
export const keptOrganisation = organisation.extend({ seats: seatPeriods })
export type KeptOrganisation = z.infer<typeof keptOrganisation>
