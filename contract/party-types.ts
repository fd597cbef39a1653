import { z } from 'zod'
import { slug } from './primitives.ts'
import { layers, necessities } from './vocabulary.ts'

/** A seat of the guidance's reference network: a kind of party that a network can need. */
export const partyType = z
  .object({
    id: slug.meta({ example: 'community-police' }),
    layer: z.enum(layers),
    nameNl: z.string().meta({ example: 'Politie: wijkagent' }),
    nameEn: z.string().meta({ example: 'Police: community officer' }),
    parent: slug.nullable().meta({ description: 'The seat that this one is a part of', example: 'police' }),
    necessity: z.enum(necessities).meta({ description: 'How much a network needs this seat, by the guidance' }),
    conditionNl: z.string().nullable().meta({ example: 'bij minderjarigen en personen met kinderen' }),
    conditionEn: z.string().nullable().meta({ example: 'for minors and persons with children' }),
    examplesNl: z.string().nullable(),
    sourceSection: z.string().meta({ description: 'Section of the guidance that names it', example: 'Lokaal netwerk' }),
  })
  .meta({ id: 'PartyType', description: 'A seat of the reference network.' })
export type PartyType = z.infer<typeof partyType>
