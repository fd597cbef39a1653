import { z } from 'zod'
import { day, name, slug, text, version } from './primitives.ts'

/** What a phenomenon needs to exist; purpose and legal basis say why its network may be kept (AVG). */
export const phenomenonInput = z
  .strictObject({
    id: slug,
    theme: slug.meta({ example: 'extremism' }),
    nameNl: name.meta({ example: 'Jihadistisch extremisme' }),
    nameEn: name.meta({ example: 'Jihadist extremism' }),
    purpose: text.optional(),
    legalBasis: text.optional(),
    reviewOn: day
      .optional()
      .meta({ description: 'When purpose, legal basis and content of the network are looked at again' }),
  })
  .meta({ id: 'NewPhenomenon' })
export type PhenomenonInput = z.infer<typeof phenomenonInput>

/** A societal phenomenon, such as jihadist extremism, for which a network is kept. */
export const phenomenon = z
  .object({ ...phenomenonInput.shape, version })
  .meta({ id: 'Phenomenon', description: 'A phenomenon for which a network of parties is kept.' })
export type Phenomenon = z.infer<typeof phenomenon>
