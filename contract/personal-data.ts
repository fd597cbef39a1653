import { z } from 'zod'
import { auditEntry } from './audit-entries.ts'
import { participation } from './consultations.ts'
import { introduction } from './introduction-records.ts'
import { involvement } from './involvement.ts'
import { limits } from './limits.ts'
import { uuid } from './primitives.ts'
import { keptProfessional } from './professionals.ts'
import { trustRelation } from './trust-relations.ts'

/** A text of another record in which somebody is named. */
export const mention = z
  .object({
    kind: z.string().meta({ description: 'Kind of record' }),
    id: z.string().meta({ description: 'Id of the record; two ids joined by a colon for a relation without one' }),
    field: z.string(),
  })
  .meta({ id: 'Mention' })
export type Mention = z.infer<typeof mention>

/** Everything held about one professional, opinions of others included (AVG, article 15). */
export const personalData = z
  .object({
    professional: keptProfessional.meta({ description: 'With the days of every seat that was filled' }),
    isRemoved: z.boolean().meta({ description: 'Only the history holds this person still: the record was removed' }),
    involvements: z.array(involvement),
    participations: z.array(participation),
    claimsBy: z.array(trustRelation).meta({ description: 'What this person claims' }),
    claimsAbout: z.array(trustRelation).meta({ description: 'What others claim about this person' }),
    statedBy: z.array(trustRelation).meta({ description: 'Claims between others that this person stated' }),
    introductions: z.array(introduction).meta({ description: 'Introductions that name this person' }),
    purposes: z.array(
      z.object({ phenomenonId: z.string(), purpose: z.string().optional(), legalBasis: z.string().optional() }),
    ),
    history: z.array(auditEntry).meta({
      description: 'Every write that concerned this person, imports and merged records among them, newest first',
    }),
    mentions: z.array(mention).max(limits.mentions).meta({
      description:
        'Texts of other records that hold the name, e-mail address or telephone number: clean them before an erasure',
    }),
    names: z.record(z.string(), z.string()).meta({
      description: 'What the parties, phenomena and consultations are called whose ids stand in this document',
    }),
    madeOn: z.iso.datetime(),
  })
  .meta({ id: 'PersonalData' })
export type PersonalData = z.infer<typeof personalData>

/**
 * To erase is for ever: the name is asked again, so that nobody does it by mistake. Any name that is stored will do, also
 * one that could not be stored today.
 */
export const eraseInput = z.strictObject({ name: z.string().trim().min(1).max(limits.name) }).meta({ id: 'Erasure' })

export const erased = z
  .object({
    auditEntryId: uuid,
    removed: z.record(z.string(), z.int()).meta({ description: 'How many records of each kind are gone' }),
    mentions: z.array(mention).max(limits.mentions).meta({
      description: 'Texts of other records that still hold the name, e-mail address or telephone number',
    }),
  })
  .meta({ id: 'Erased' })
export type Erased = z.infer<typeof erased>
