import type { OrganisationInput } from '../../contract/organisations.ts'
import { hostOf, phoneOf } from './contact.ts'
import { sketches } from './organisations/index.ts'
import { uuidFor } from './random.ts'
import type { OrganisationSketch } from './sketch.ts'

/** The id of the organisation that sketches know by this key. */
export function organisationId(key: string): string {
  sketchOf(key)
  return uuidFor(`organisation/${key}`)
}

/** The host part of an organisation's addresses: its own, or that of what it is a part of. */
export function domainOf(key: string): string {
  const { domain, partOf } = sketchOf(key)
  if (domain) return domain
  if (!partOf) throw new Error(`${key} has no domain and is no part of an organisation that has one`)
  return domainOf(partOf)
}

/** The organisations of the demo as records. */
export const organisations: (OrganisationInput & { id: string })[] = sketches.map((sketch, index) => {
  const { key, name, shortName, level, partOf, seats, tasks, powers, interests, workingMethod } = sketch
  return {
    id: organisationId(key),
    name,
    ...(shortName && { shortName }),
    level,
    email: `${sketch.domain ? 'info' : key}@${hostOf(domainOf(key))}`,
    phone: phoneOf(10_000 + 10 * index),
    tasks,
    powers,
    interests,
    workingMethod,
    ...(partOf && { partOf: organisationId(partOf) }),
    partyTypes: seats,
  }
})

function sketchOf(key: string): OrganisationSketch {
  const sketch = sketches.find((candidate) => candidate.key === key)
  if (!sketch) throw new Error(`No organisation has the key ${key}`)
  return sketch
}
