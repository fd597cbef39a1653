import { z } from 'zod'
import { auditEntry } from './audit-entries.ts'
import { participation } from './consultations.ts'
import { involvement } from './involvement.ts'
import { name, uuid } from './primitives.ts'
import { professional } from './professionals.ts'
import { trustRelation } from './trust-relations.ts'

/** Everything held about one professional, opinions of others included (AVG, article 15). */
export const personalData = z
  .object({
    professional,
    involvements: z.array(involvement),
    participations: z.array(participation),
    claimsBy: z.array(trustRelation).meta({ description: 'What this person claims' }),
    claimsAbout: z.array(trustRelation).meta({ description: 'What others claim about this person' }),
    statedBy: z.array(trustRelation).meta({ description: 'Claims between others that this person stated' }),
    purposes: z.array(
      z.object({ phenomenonId: z.string(), purpose: z.string().optional(), legalBasis: z.string().optional() }),
    ),
    history: z.array(auditEntry).meta({ description: 'Every write that concerned this person, newest first' }),
    madeOn: z.iso.datetime(),
  })
  .meta({ id: 'PersonalData' })
export type PersonalData = z.infer<typeof personalData>

/** To erase is for ever: the name is asked again, so that nobody does it by mistake. */
export const eraseInput = z.strictObject({ name }).meta({ id: 'Erasure' })

export const erased = z
  .object({
    auditEntryId: uuid,
    removed: z.record(z.string(), z.int()).meta({ description: 'How many records of each kind are gone' }),
    mentions: z.array(z.object({ kind: z.string(), id: z.string(), field: z.string() })).meta({
      description: 'Free texts of other records that still hold the name, e-mail address or telephone number',
    }),
  })
  .meta({ id: 'Erased' })
export type Erased = z.infer<typeof erased>
