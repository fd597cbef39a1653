import type { OrganisationSketch } from '../sketch.ts'
import { care } from './care.ts'
import { civilSociety } from './civil-society.ts'
import { municipality } from './municipality.ts'
import { national } from './national.ts'
import { safety } from './safety.ts'
import { schools } from './schools.ts'
import { services } from './services.ts'

/** Every organisation of the demo; a parent stands before its parts. */
export const sketches: OrganisationSketch[] = [
  ...municipality,
  ...services,
  ...safety,
  ...care,
  ...schools,
  ...national,
  ...civilSociety,
]

export { independent } from './independent.ts'
