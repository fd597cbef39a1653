import type { Employment, ProfessionalInput } from '../../contract/professionals.ts'
import { addDays } from '../shift-dates.ts'
import { daysAgo } from './calendar.ts'
import { emailOf, phoneOf } from './contact.ts'
import { profileOf } from './functions.ts'
import { inventName } from './names.ts'
import { independent, sketches } from './organisations/index.ts'
import { domainOf, organisationId } from './organisations.ts'
import { randomFor, uuidFor } from './random.ts'
import type { Reach, StaffSketch } from './sketch.ts'

/** A professional as the demo's own steps see one: the sketch with everything filled in. */
export interface Person extends StaffSketch {
  key: string
  id: string
  name: string
  organisation: string | undefined
  seats: string[]
  reach: Reach
  /** The day on which somebody who left did so. */
  leftOn: string | undefined
}

/** Everybody of the demo, organisation by organisation. */
export const people: Person[] = castOf([
  ...sketches.flatMap(({ key, seats, staff }) => staff.map((sketch) => ({ organisation: key, seats, ...sketch }))),
  ...independent,
])

/** The professionals of the demo as records. */
export const professionals: (ProfessionalInput & { id: string })[] = people.map((person, index) => ({
  id: person.id,
  name: person.name,
  email: emailOf(person.name, person.organisation ? domainOf(person.organisation) : 'rietwaard-samen'),
  phone: phoneOf(20_001 + index),
  ...profileOf(person.function),
  worksFor: postsOf(person),
  partyTypes: person.leftOn ? [] : person.seats,
}))

function castOf(staff: (StaffSketch & { organisation?: string })[]): Person[] {
  const keys = new Map<string, number>()
  const names = new Set<string>()
  return staff.map((sketch) => {
    const post = `${sketch.organisation ?? 'independent'}/${sketch.function}`
    const count = (keys.get(post) ?? 0) + 1
    keys.set(post, count)
    const key = `${post}/${count}`
    const name = sketch.name ?? inventName(key, names)
    names.add(name)
    return {
      reach: 'regular',
      seats: [],
      ...sketch,
      organisation: sketch.organisation,
      key,
      id: uuidFor(`professional/${key}`),
      name,
      leftOn: sketch.left ? daysAgo(randomFor(`left/${key}`), 60, 420) : undefined,
    }
  })
}

function postsOf({ key, organisation, function: post, also, before, leftOn }: Person): Employment[] {
  if (!organisation) return []
  const random = randomFor(`posts/${key}`)
  const from = daysAgo(random, 900, 4_500)
  return [
    { organisationId: organisationId(organisation), function: post, from, ...(leftOn && { until: leftOn }) },
    ...(also
      ? [{ organisationId: organisationId(also.at), function: also.function, from: daysAgo(random, 200, 900) }]
      : []),
    ...(before
      ? [
          {
            organisationId: organisationId(before.at),
            function: before.function,
            from: addDays(from, -random.between(700, 2_500)),
            until: addDays(from, -1),
          },
        ]
      : []),
  ]
}
